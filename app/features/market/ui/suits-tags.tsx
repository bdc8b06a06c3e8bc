import { Tag } from "~/ui/tag";

interface SuitsTagsProps {
  readonly smallFirms: boolean;
  readonly voluntary: boolean;
}

/** For whom the council says it is suitable. Anybody may apply or bid all the same. */
export function SuitsTags({ smallFirms, voluntary }: SuitsTagsProps) {
  const tags = [...(smallFirms ? ["Suits small firms"] : []), ...(voluntary ? ["Suits voluntary groups"] : [])];
  if (tags.length === 0) return null;
  return (
    <ul className="app-tags" aria-label="Suitable for">
      {tags.map((text) => (
        <li key={text}>
          <Tag colour="teal">{text}</Tag>
        </li>
      ))}
    </ul>
  );
}
