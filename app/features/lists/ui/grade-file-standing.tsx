import { NotificationBanner } from "~/ui/notification-banner";

/** What pressing the button did: something once, and nothing more when it is pressed again. */
export function GradeFileStanding({ done }: { readonly done: "APPLIED" | "AGAIN" | undefined }) {
  if (done === undefined) return null;
  return (
    <NotificationBanner success={done === "APPLIED"}>
      {done === "APPLIED"
        ? "The changes are applied. Everybody they concern has been told."
        : "These changes were applied already. Nothing more was changed."}
    </NotificationBanner>
  );
}
