import { classes } from "./classes";

export type StatusBarProps = {
  /** What the line is about, read before it: "Stages of this competition". */
  label: string;
  stages: string[];
  /** One of the stages; those before it are done. */
  current: string;
};

/** The line of stages with where we are. Said in words as well as shown. */
export function StatusBar({ label, stages, current }: StatusBarProps) {
  const here = stages.indexOf(current);
  return (
    <ol className="app-stages" aria-label={label}>
      {stages.map((stage, index) => (
        <li
          key={stage}
          className={classes(
            "app-stages__stage",
            index < here && "app-stages__stage--done",
            index === here && "app-stages__stage--current",
          )}
          aria-current={index === here ? "step" : undefined}
        >
          {stage}
          {index < here && <span className="govuk-visually-hidden"> (done)</span>}
        </li>
      ))}
    </ol>
  );
}
