import type { BidId, CompetitionId, CriterionId, LotId, OrganisationId, SettingId } from "~/core/id";
import type { Pence } from "~/core/money";
import type { Instant } from "~/core/time";
import { listLeaves, measuresAsked, type CriterionRow } from "~/features/competitions/queries/criteria.server";
import { invitedSettings } from "~/features/competitions/queries/invitations.server";
import { isAnswered } from "~/features/competitions/rules/criteria";
import { scanOfDocument, type StoredDocument } from "~/features/documents/queries.server";
import type { Measure } from "~/features/social-value/queries.server";
import type { Context } from "~/platform/context";
import { tasksOf, type BidTask } from "../rules/draft";
import type { FileOfBid, PledgeOfBid } from "../rules/manifest";
import { countWords } from "../rules/words";

/** A question that bidders answer, with what is written so far. */
export interface DraftAnswer {
  readonly criterionId: CriterionId;
  readonly title: string;
  readonly question: string;
  readonly guidance: string | null;
  readonly wordLimit: number;
  readonly weightHundredths: number;
  readonly answer: string;
  /** 0 while nothing is saved. */
  readonly version: number;
  readonly savedAt: Instant | null;
  readonly savedBy: string | null;
}

export interface DraftContent {
  readonly answers: readonly DraftAnswer[];
  readonly settings: readonly { readonly settingId: SettingId; readonly name: string; readonly named: boolean }[];
  readonly notInvited: number;
  readonly measures: readonly Measure[];
  readonly pledges: readonly PledgeOfBid[];
  readonly files: readonly (FileOfBid & Pick<StoredDocument, "scan">)[];
  readonly tasks: readonly BidTask[];
}

interface DraftOf {
  readonly bidId: BidId;
  readonly competitionId: CompetitionId;
  readonly lotId: LotId;
  readonly organisationId: OrganisationId;
  readonly pricePence: Pence | null;
}

/**
 * Everything in a draft, as the pages show it and as submitting packs it. The caller has found the bid as the
 * actor's own, and is in the transaction whose moment this is to show.
 */
export async function readDraft(tx: Context, bid: DraftOf): Promise<DraftContent> {
  const [leaves, saved, invited, named, measures, pledged, files] = await Promise.all([
    listLeaves(tx, bid.competitionId),
    readAnswers(tx, bid.bidId),
    invitedSettings(tx, bid.competitionId, bid.lotId, bid.organisationId),
    readNamed(tx, bid.bidId),
    measuresAsked(tx, bid.competitionId),
    readPledges(tx, bid.bidId),
    readFiles(tx, bid.bidId),
  ]);
  const answers = answersTo(leaves, saved);
  const pledges = pledgesOn(measures, pledged);
  const notInvited = named.filter((id) => invited.every(({ settingId }) => settingId !== id)).length;
  const tasks = tasksOf({
    settings: { named: named.length, notInvited },
    answers: answers.map(({ criterionId, title, wordLimit, answer }) => {
      return { criterionId, title, wordLimit, words: countWords(answer) };
    }),
    pricePence: bid.pricePence,
    measuresAsked: measures.length,
    pledges: pledges.length,
    files: files.length,
  });
  const settings = invited.map((setting) => ({ ...setting, named: named.includes(setting.settingId) }));
  return { answers, settings, notInvited, measures, pledges, files, tasks };
}

async function readAnswers(tx: Context, bidId: BidId) {
  return tx.db
    .selectFrom("bid_answers")
    .innerJoin("people", "people.id", "bid_answers.saved_by")
    .select([
      "bid_answers.criterion_id as criterionId",
      "bid_answers.answer",
      "bid_answers.version",
      "bid_answers.saved_at as savedAt",
      "people.name as savedBy",
    ])
    .where("bid_answers.bid_id", "=", bidId)
    .execute();
}

function answersTo(leaves: readonly CriterionRow[], saved: Awaited<ReturnType<typeof readAnswers>>): DraftAnswer[] {
  const byCriterion = new Map(saved.map((answer) => [answer.criterionId, answer]));
  return leaves.flatMap(({ id, kind, title, question, guidance, wordLimit, weightHundredths }) => {
    if (!isAnswered(kind) || question === null || wordLimit === null) return [];
    const { answer = "", version = 0, savedAt = null, savedBy = null } = byCriterion.get(id) ?? {};
    const written = { answer, version, savedAt, savedBy };
    return [{ criterionId: id, title, question, guidance, wordLimit, weightHundredths, ...written }];
  });
}

async function readNamed(tx: Context, bidId: BidId): Promise<SettingId[]> {
  const rows = await tx.db.selectFrom("bid_settings").select("setting_id as id").where("bid_id", "=", bidId).execute();
  return rows.map(({ id }) => id);
}

async function readPledges(tx: Context, bidId: BidId) {
  return tx.db
    .selectFrom("bid_pledges")
    .select(["measure_code as measureCode", "quantity_hundredths as quantityHundredths", "how"])
    .where("bid_id", "=", bidId)
    .execute();
}

/** In the order of the measures asked; the proxy is the measure's as it stands now. */
function pledgesOn(measures: readonly Measure[], rows: Awaited<ReturnType<typeof readPledges>>): PledgeOfBid[] {
  return measures.flatMap(({ code, proxyPence }) => {
    const pledge = rows.find(({ measureCode }) => measureCode === code);
    return pledge === undefined ? [] : [{ ...pledge, proxyPence }];
  });
}

async function readFiles(tx: Context, bidId: BidId): Promise<StoredDocument[]> {
  return tx.db
    .selectFrom("bid_documents")
    .innerJoin("documents", "documents.id", "bid_documents.document_id")
    .select([
      "documents.id as documentId",
      "documents.name",
      "documents.size_bytes as sizeBytes",
      "documents.sha256",
      "documents.media_type as mediaType",
    ])
    .select(scanOfDocument.as("scan"))
    .where("bid_documents.bid_id", "=", bidId)
    .orderBy("bid_documents.attached_at")
    .orderBy("documents.id")
    .execute();
}
