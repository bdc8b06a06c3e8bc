import { roleNames, type Role } from "~/core/actor";
import { formatHundredths } from "~/core/marks";
import { ukDate, ukDateTime } from "~/core/time";

/**
 * The acts of every room in words, for people who read the record. The record itself keeps `room.act`,
 * so that a change of wording changes nothing that was written.
 */
export const actWords: Readonly<Record<string, string>> = {
  "accounts.ask": "Asked for an account",
  "accounts.ask-new-password": "Asked for a new password",
  "accounts.choose-new-password": "Chose a new password",
  "accounts.end-role": "Ended a role",
  "accounts.end-other-sessions": "Signed out everywhere else",
  "accounts.end-session": "Signed out somewhere else",
  "accounts.give-role": "Gave a role",
  "accounts.invite": "Invited a colleague",
  "accounts.join": "Joined an organisation",
  "accounts.make-platform-administrator": "Made a platform administrator",
  "accounts.move-clock": "Moved the demonstration clock",
  "accounts.register": "Made an account",
  "accounts.sign-in": "Signed in",
  "accounts.sign-in-as-invented": "Signed in as an invented person",
  "accounts.sign-out": "Signed out",
  "accounts.switch": "Acted for another organisation",
  "accounts.take-back-invitation": "Took an invitation back",
  "awards.decide": "Decided on a recommended award",
  "awards.issue": "Told all bidders the outcome",
  "awards.recommend": "Recommended an award",
  "bids.approve-opening": "Approved the opening of the bids",
  "bids.attach-document": "Added a file to a bid",
  "bids.name-settings": "Named the settings of a bid",
  "bids.open": "Opened the bids",
  "bids.read": "Opened a page about opened bids",
  "bids.remind": "Reminded a bidder who had not submitted",
  "bids.remove-document": "Removed a file from a bid",
  "bids.save-answer": "Saved an answer of a bid",
  "bids.save-pledges": "Saved the pledges of a bid",
  "bids.save-price": "Saved the price of a bid",
  "bids.start": "Started a bid",
  "bids.submit": "Submitted a bid",
  "bids.submit-late": "Sent a bid after the deadline",
  "bids.tell-deadline-passed": "Told the officers that the deadline has passed",
  "bids.withdraw": "Withdrew a bid",
  "competitions.add-criterion": "Added a criterion",
  "competitions.advance": "Moved a competition to its next stage",
  "competitions.approve": "Approved a competition",
  "competitions.change": "Changed the draft of a competition",
  "competitions.change-criterion": "Changed a criterion",
  "competitions.choose-measures": "Chose the social value measures",
  "competitions.decide-conflict": "Decided on a declared interest",
  "competitions.declare": "Declared interests",
  "competitions.invite-late": "Invited a supplier who became capable",
  "competitions.publish": "Published a competition",
  "competitions.remove-criterion": "Removed a criterion",
  "competitions.send-back": "Sent a competition back to draft",
  "competitions.send-for-approval": "Sent a competition for approval",
  "competitions.set-deadline": "Set the deadline",
  "competitions.start": "Started a competition",
  "councils.add-partner": "Added a partner council",
  "councils.change-theme": "Changed how the portal looks",
  "councils.end-partnership": "Ended a partnership",
  "councils.invite-lead": "Invited the lead of a partner council",
  "councils.join-partner": "Let a council join again",
  "councils.form-consortium": "Formed a consortium",
  "councils.found": "Founded a council",
  "councils.keep-logo": "Sent a logo",
  "councils.order-guidance": "Put the guidance in another order",
  "councils.publish-guidance": "Published a page of guidance",
  "councils.rename-guidance": "Renamed a page of guidance",
  "councils.save-guidance": "Changed a page of guidance",
  "councils.unpublish-guidance": "Took back a page of guidance",
  "councils.write-guidance": "Wrote a page of guidance",
  "documents.receive": "Received a file",
  "documents.refuse-harmful": "Refused a file in which the scanner found something harmful",
  "documents.scan": "Scanned a file that was received before",
  "door.enter": "Opened a page",
  "evaluation.agree": "Recorded an agreed score",
  "evaluation.appoint": "Appointed a panel member",
  "evaluation.approve-price-opening": "Approved the opening of the prices",
  "evaluation.assign": "Gave out questions to score",
  "evaluation.end-appointment": "Ended a place on a panel",
  "evaluation.finish": "Finished scoring",
  "evaluation.lock": "Locked quality",
  "evaluation.open-prices": "Opened the prices",
  "evaluation.rank": "Ranked the bids",
  "evaluation.score": "Scored an answer",
  "evaluation.view": "Opened a page of an evaluation or award",
  "lists.add-line": "Added a line to an application",
  "lists.add-lot": "Added a lot to a list",
  "lists.add-lots": "Added many lots to a list",
  "lists.ask-for-declarations": "Said what applicants to a list declare",
  "lists.change": "Changed what a list says",
  "lists.change-line": "Changed a line of an application",
  "lists.change-lot": "Changed a lot of a list",
  "lists.change-place": "Began to change a place in a round",
  "lists.change-round": "Changed a planned round",
  "lists.answer-line": "Answered what a council asked to put right",
  "lists.apply-grades": "Applied the changes in a regulator’s file",
  "lists.ask-to-put-right": "Asked a provider to put a line right",
  "lists.confirm-interim": "Confirmed that a setting stays suspended until its removal is decided",
  "lists.confirm-membership": "Confirmed a place on a list for another year",
  "lists.confirm-places": "Confirmed places in a round",
  "lists.appeal": "Appealed against a refusal",
  "lists.withdraw-appeal": "Withdrew an appeal",
  "lists.decide-appeal": "Decided on an appeal",
  "lists.check-promise": "Checked the evidence that a line was still to give",
  "lists.decide-case": "Decided on a suspension or removal",
  "lists.decide-line": "Decided on a line",
  "lists.find-conditions": "Said which conditions a line meets",
  "lists.import-grades": "Sent a regulator’s file of grades",
  "lists.issue-decisions": "Told all applicants the decisions",
  "lists.lift-suspension": "Lifted a suspension",
  "lists.pause-membership": "Said that a setting has no places",
  "lists.plan-round": "Planned a round",
  "lists.propose-case": "Asked for a suspension or removal",
  "lists.publish-round": "Published a round",
  "lists.recommend-line": "Recommended on a line",
  "lists.remind-of-evidence": "Reminded of the evidence that a line was still to give",
  "lists.remind-to-confirm": "Reminded to confirm a place on a list",
  "lists.reject-unmet": "Refused a line whose evidence did not come in time",
  "lists.reply-to-case": "Replied about a suspension or removal",
  "lists.resume-membership": "Said that a setting has places again",
  "lists.save-header": "Saved an application’s details",
  "lists.send-promised": "Sent the evidence that a line was still to give",
  "lists.set-ceilings": "Set the highest prices of a lot",
  "lists.set-up": "Set up a list",
  "lists.start-application": "Started an application",
  "lists.submit-line": "Submitted a line",
  "lists.submit-lines": "Submitted lines of an application",
  "lists.withdraw-grades": "Threw away a regulator’s file that was not applied",
  "lists.withdraw-line": "Withdrew a line",
  "suppliers.accept-join-request": "Let somebody in who asked to join",
  "suppliers.add-connected": "Named a connected person",
  "suppliers.change-connected": "Changed what is said of a connected person",
  "suppliers.end-connected": "Said until when somebody was a connected person",
  "suppliers.add-evidence": "Added evidence",
  "suppliers.add-question": "Added a question that suppliers answer",
  "suppliers.add-setting": "Added a setting",
  "suppliers.ask-to-join": "Asked to join an organisation",
  "suppliers.change": "Changed a supplier’s details",
  "suppliers.change-question": "Changed a question that suppliers answer",
  "suppliers.change-setting": "Changed a setting",
  "suppliers.close-setting": "Closed a setting",
  "suppliers.keep-grading": "Kept what a regulator’s file said of a setting",
  "suppliers.decline-join-request": "Said no to somebody who asked to join",
  "suppliers.discard-questions": "Threw away a new version of questions",
  "suppliers.publish-questions": "Published a new version of questions",
  "suppliers.receive-evidence": "Sent a file of evidence",
  "suppliers.register": "Registered a supplier",
  "suppliers.reject-evidence": "Did not accept evidence",
  "suppliers.remind-of-evidence": "Reminded of evidence that ends",
  "suppliers.remove-question": "Removed a question that suppliers answer",
  "suppliers.save-answers": "Saved answers of a declaration",
  "suppliers.sign-declaration": "Signed a declaration",
  "suppliers.take-back-join-request": "Took a request to join back",
  "suppliers.verify-evidence": "Checked evidence and accepted it",
  "tasks.assign": "Gave a task to somebody",
  "tasks.finish": "Finished a task",
  "tasks.raise": "Raised a task",
  "tasks.withdraw": "Took a task back",
};

/** `bids.submit` for an act that has no words yet reads "Submit (bids)": never blank, never a wrong claim. */
export function inWords(act: string): string {
  const known = actWords[act];
  if (known !== undefined) return known;
  const [room = "", verb = act] = act.split(".");
  const words = verb.replaceAll("-", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} (${room})`;
}

const day = /^\d{4}-\d{2}-\d{2}$/u;
const moment = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u;
/** Facts whose two letters are a role. */
const roleFacts: readonly string[] = ["role", "roles", "seat"];

/** A word of the portal's own, as the database keeps it: `OUTCOME_ISSUED`. Roles, of two letters, are not. */
const code = /^[A-Z]{4,}(?:_[A-Z]+)*$|^[A-Z]{2,}(?:_[A-Z]+)+$/u;
const reference = /^[0-9a-f]{8}-[0-9a-f]{4}-/u;

/** The facts of an event as `name: value`. A person's reference becomes a name; other references are left out. */
export function factsInWords(about: string, names: ReadonlyMap<string, string>): string[] {
  const facts = JSON.parse(about) as Record<string, unknown>;
  return Object.entries(facts).flatMap(([name, value]) => {
    const words = (Array.isArray(value) ? value : [value])
      .filter((one) => one !== null)
      .map((one) => {
        const text = String(one);
        if (moment.test(text)) return ukDateTime(new Date(text));
        if (day.test(text)) return ukDate(text);
        if (roleFacts.includes(name) && text in roleNames) return roleNames[text as Role];
        if (name === "weight") return formatHundredths(Number(text));
        if (code.test(text)) return text.toLowerCase().replaceAll("_", " ");
        return reference.test(text) ? names.get(text) : text;
      })
      .filter((text) => text !== undefined);
    return words.length === 0 ? [] : [`${nameInWords(name)}: ${words.join(", ")}`];
  });
}

/** `gapReason` and `new-rules` as a person would write them. */
function nameInWords(name: string): string {
  return name.replaceAll(/[-_]/gu, " ").replaceAll(/(?<=[a-z])[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}

/** The references in the facts of an event: some of them are people, whose names the door may ask for. */
export function referencesIn(about: string): string[] {
  return Object.values(JSON.parse(about) as Record<string, unknown>)
    .flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .filter((value): value is string => typeof value === "string" && reference.test(value));
}
