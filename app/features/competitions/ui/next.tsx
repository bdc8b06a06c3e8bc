import { Button } from "~/ui/button";
import { StatusBar } from "~/ui/status-bar";
import type { NextSteps } from "../rules/next-steps";
import { seenStages, stageNames, type SeenStage } from "../rules/stages";

interface NextProps {
  /** Of the competition's own page. */
  readonly address: string;
  readonly seen: SeenStage;
  readonly steps: NextSteps;
}

/** Where the competition is, what comes next, and what this person may do and read. */
export function Next({ address, seen, steps }: NextProps) {
  const { sentence, act, links } = steps;
  return (
    <>
      <StatusBar
        label="Stages of this competition"
        stages={seenStages.map((stage) => stageNames[stage])}
        current={stageNames[seen]}
      />
      <h2 className="govuk-heading-m">Next</h2>
      <p className="govuk-body">{sentence}</p>
      {act !== undefined && <Button href={`${address}/${act.path}`}>{act.text}</Button>}
      {links.length > 0 && (
        <ul className="govuk-list">
          {links.map(({ path, text }) => (
            <li key={path}>
              <a className="govuk-link" href={`${address}/${path}`}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
