import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classes } from "./classes";
import { Tag, type TagProps } from "./tag";
import type { TagColour } from "./tag-colours";

/** Plain text when there is nothing to do ("Completed"), a tag when there is. */
export type TaskStatus = {
  text: ReactNode;
  tag?: TagColour;
  cannotStartYet?: boolean;
  className?: string;
  tagProps?: Omit<TagProps, "children" | "colour">;
};

export type Task = {
  title: ReactNode;
  /** Left out when the task cannot be started yet. */
  href?: string;
  hint?: ReactNode;
  status: TaskStatus;
  className?: string;
  titleClassName?: string;
};

export type TaskListProps = ComponentPropsWithoutRef<"ul"> & {
  /** What is false is left out and keeps its number, so that the ids of the others stay. */
  items: (Task | false | null | undefined)[];
  /** Set it when a page holds more than one list: ids are made from it. */
  idPrefix?: string;
};

export function TaskList({ items, idPrefix = "task-list", className, ...rest }: TaskListProps) {
  return (
    <ul {...rest} className={classes("govuk-task-list", className)}>
      {items.map((task, index) =>
        task ? <TaskItem key={`${idPrefix}-${index + 1}`} task={task} id={`${idPrefix}-${index + 1}`} /> : null,
      )}
    </ul>
  );
}

function TaskItem({ task, id }: { task: Task; id: string }) {
  const { title, href, hint, status, className, titleClassName } = task;
  const describedBy = classes(Boolean(hint) && `${id}-hint`, `${id}-status`);
  return (
    <li className={classes("govuk-task-list__item", Boolean(href) && "govuk-task-list__item--with-link", className)}>
      <div className="govuk-task-list__name-and-hint">
        {href ? (
          <a
            className={classes("govuk-link govuk-task-list__link", titleClassName)}
            href={href}
            aria-describedby={describedBy}
          >
            {title}
          </a>
        ) : (
          <div className={titleClassName}>{title}</div>
        )}
        {hint && (
          <div id={`${id}-hint`} className="govuk-task-list__hint">
            {hint}
          </div>
        )}
      </div>
      <div
        className={classes(
          "govuk-task-list__status",
          status.cannotStartYet && "govuk-task-list__status--cannot-start-yet",
          status.className,
        )}
        id={`${id}-status`}
      >
        {status.tag ? (
          <Tag {...status.tagProps} colour={status.tag}>
            {status.text}
          </Tag>
        ) : (
          status.text
        )}
      </div>
    </li>
  );
}
