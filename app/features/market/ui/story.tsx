import type { ReactNode } from "react";
import { EnterAs } from "~/features/accounts/ui/enter-as";
import { roleNames } from "~/core/actor";
import { addressOfScene, scenesNow, storySteps, type Scene, type StoryScene, type StoryStep } from "../rules/story";

interface Telling {
  readonly title: string;
  readonly text: string;
  /** Where there is nothing to show it by. */
  readonly absent: ReactNode;
}

const clock = (
  <a className="govuk-link" href="/demo/clock">
    Move the clock forward
  </a>
);

const tellings: Record<StoryStep, Telling> = {
  FIND: {
    title: "Find the work",
    text: "Anyone can see what is open, without an account: lists to join and competitions to bid for, and when they close.",
    absent: (
      <a className="govuk-link" href="/">
        Open the front page
      </a>
    ),
  },
  APPLY: {
    title: "Join an approved list",
    text: "A provider answers once about itself, then sends in each home by itself. A fault in one home never holds up another.",
    absent: <>No list is open just now. {clock}, or look at the lists on the front page.</>,
  },
  ASSESS: {
    title: "Assess who wants to join",
    text: "When the round has closed, one officer recommends and another person decides. Nobody is told before all are told.",
    absent: <>No round has closed with something to assess. {clock} past the day a round closes.</>,
  },
  RUN: {
    title: "Ask for bids",
    text: "Everyone on the list who can do the work is invited, with the reason written down. The officer sees who was asked, and not who has bid.",
    absent: <>No competition is open for bids just now. Start one as a procurement officer.</>,
  },
  BID: {
    title: "Bid, and know where you stand",
    text: "A bid is a list of short tasks. Until it is sent in, the page says NOT SUBMITTED; then there is a receipt to the millisecond.",
    absent: <>Nobody is invited to bid just now.</>,
  },
  SCORE: {
    title: "Score blind, then agree",
    text: "Each person scores alone, with the words of the scale beside the answer. The moderator then leads them to one agreed score, with reasons.",
    absent: <>Nothing is being scored just now. {clock} past a deadline, and open the bids.</>,
  },
  TELL: {
    title: "Decide, and tell everyone",
    text: "Prices are opened after the scores are locked. Somebody who did not score decides, and every bidder gets a letter written from the record.",
    absent: <>Nothing has been decided yet.</>,
  },
};

const presses: Record<StoryScene, string> = {
  APPLICATION: "open the application",
  ROUND_OPEN: "start an application",
  LINES: "open what was sent in",
  COMPETITION: "open the competition",
  BID: "open the bid",
  INVITATION: "open the invitation",
  SCORING: "open the scoring",
  MODERATION: "open the moderation",
  AWARD: "open the award",
  LETTER: "open the letter",
};

/** The story in seven steps, each shown by what there is now. */
export function Story({ scenes }: { readonly scenes: readonly Scene[] }) {
  return (
    <ol className="govuk-list app-story">
      {storySteps.map((step) => (
        <Step key={step} step={step} scenes={scenesNow(step, scenes)} />
      ))}
    </ol>
  );
}

function Step({ step, scenes }: { readonly step: StoryStep; readonly scenes: readonly Scene[] }) {
  const { title, text, absent } = tellings[step];
  return (
    <li className="app-story__step">
      <h2 className="govuk-heading-m govuk-!-margin-bottom-1">{title}</h2>
      <p className="govuk-body govuk-!-margin-bottom-2">{text}</p>
      {scenes.length === 0 ? (
        <p className="govuk-body">{absent}</p>
      ) : (
        scenes.map((scene) => <Way key={scene.scene} scene={scene} />)
      )}
    </li>
  );
}

function Way({ scene }: { readonly scene: Scene }) {
  const { personId, name, role, title } = scene;
  return (
    <div className="app-story__way">
      <EnterAs
        personId={personId}
        name={name}
        next={addressOfScene(scene)}
        text={`Enter as ${name} and ${presses[scene.scene]}`}
      />
      <p className="govuk-hint govuk-!-margin-bottom-0">
        {roleNames[role]}. “{title}”
      </p>
    </div>
  );
}
