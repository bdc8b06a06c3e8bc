import type { MembershipId } from "~/core/id";
import { addDays, calendarDateOf } from "~/core/time";
import { decideCase, liftSuspension, proposeCase, replyToCase } from "~/features/lists/commands/cases.server";
import { listMembers } from "~/features/lists/queries/lists.server";
import { at, day, must, type Stage } from "../stage";
import { personAs, type Council } from "./councils";
import type { Listing } from "./rounds";
import type { Supplier } from "./suppliers";

/**
 * Three places on the list: one was suspended at once, its provider replied, and it was taken back; one is suspended now;
 * of one the council hears the provider.
 */
export async function suspensions(
  stage: Stage,
  { list, suppliers }: { readonly list: Listing; readonly suppliers: readonly Supplier[] },
): Promise<void> {
  const lead = list.lead;
  const [lifted, standing, asked] = await membersToWorryAbout(stage, list);
  if (lifted === undefined || standing === undefined || asked === undefined) throw new Error("The list has no members");
  await stage.agenda.together([
    async () => {
      await suspendedAtOnce(stage, lead, lifted.membershipId, -40);
      const keeper = suppliers.find(({ administrator }) => administrator.organisationId === lifted.organisationId);
      if (keeper === undefined) throw new Error("Nobody keeps that home");
      const replies = await at(stage, keeper.administrator, day(stage, -37, "09:30"));
      const reply =
        "The night staff were new. All of them have been trained since, and the manager sleeps in this week.";
      must(await replyToCase(replies, lifted.membershipId, reply));
      const lifts = await at(stage, personAs(lead, "AP"), day(stage, -30, "16:00"));
      must(await liftSuspension(lifts, lifted.membershipId, "We visited by night. All staff knew what to do."));
    },
    () => suspendedAtOnce(stage, lead, standing.membershipId, -9),
    async () => {
      const asks = await at(stage, personAs(lead, "CM"), day(stage, -2, "15:30"));
      must(
        await proposeCase(asks, asked.membershipId, {
          ...{ kind: "REMOVAL", ground: "CONTRACT", suspension: null, atOnce: false },
          reasons: "Three quarterly returns have not come, and two letters about them were not answered.",
        }),
      );
    },
  ]);
}

async function membersToWorryAbout(stage: Stage, list: Listing) {
  const reads = await at(stage, personAs(list.lead, "QM"), day(stage, -41, "10:00"));
  const { rows } = await listMembers(reads, list.listId, { most: 100 });
  const settings = new Map(rows.filter(({ lotCode }) => lotCode === "CH2").map((row) => [row.settingName, row]));
  return [...settings.values()];
}

async function suspendedAtOnce(stage: Stage, lead: Council, membershipId: MembershipId, on: number): Promise<void> {
  const asks = await at(stage, personAs(lead, "QM"), day(stage, on, "10:30"));
  must(
    await proposeCase(asks, membershipId, {
      ...{ kind: "SUSPENSION", ground: "SAFEGUARDING", atOnce: true },
      reasons: "A visit by night found nobody awake, and two young people out of the house.",
      suspension: {
        liftingConditions: "Somebody is awake every night, and all night staff are trained.",
        reviewOn: addDays(calendarDateOf(asks.now), 28),
      },
    }),
  );
  const confirms = await at(stage, personAs(lead, "AP"), day(stage, on, "15:00"));
  const reasons = "I have read the visit’s report and spoken to the visitor. It stands until the conditions are met.";
  must(await decideCase(confirms, membershipId, { outcome: "IMPOSED", reasons }));
}
