import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, type FormState, type FormValues } from "~/core/form-state";
import type { CouncilActor } from "~/core/actor";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { changeTheme, keepLogo } from "~/features/councils/commands/theme.server";
import { versionIn } from "~/features/councils/forms/guidance";
import { themeForm, type NewTheme } from "~/features/councils/forms/theme";
import { clothesOf, findSavedTheme, findShownLogo, type ShownLogo } from "~/features/councils/queries/theme.server";
import { logoRefusal, themeRefusals } from "~/features/councils/refusals";
import { mostLogoBytes } from "~/features/councils/rules/logo";
import { ownColours } from "~/features/councils/rules/theme";
import { turnAway } from "~/features/councils/turn-away.server";
import { ThemeFields, ThemeNow, ThemePreview } from "~/features/councils/ui/theme-fields";
import type { Context } from "~/platform/context";
import { checkForm } from "~/platform/form-reading.server";
import { forbidden, seeOther } from "~/platform/respond.server";
import { readUpload } from "~/platform/upload-reading.server";
import { NotificationBanner } from "~/ui/notification-banner";
import { Page } from "~/ui/page";
import { pageTitle, serviceName } from "~/ui/page-title";

const title = "The portal’s name, colours and logo";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "LE");
  const found = await findSavedTheme(ctx);
  if (found === "NOT_ALLOWED") throw await turnAway(ctx, args.request);
  const isSaved = new URL(args.request.url).searchParams.has("saved");
  return { saved: found.saved, logo: found.look?.logo, isSaved };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, "LE");
  const { files } = args.context.services;
  const { fields, file } = await readUpload(args.request, files, { mostBytes: mostLogoBytes });
  const values = { ...fields };
  const sentence = file === undefined ? undefined : await takeLogo(ctx, args, file, values);
  const form = checkForm(values, themeForm);
  const errors = [...(sentence === undefined ? [] : [{ field: "file", message: sentence }]), ...form.state.errors];
  const logo = await logoIn(ctx, values);
  if (!form.ok || sentence !== undefined) return show({ form: { values, errors }, logo });
  if (values["act"] === "preview") return show({ form: form.state, logo, preview: lookOf(form.value, logo) });
  const done = await changeTheme(ctx, versionIn(form.state), form.value);
  if (done.ok) return seeOther("/council/theme?saved");
  if (done.refusal === "NOT_ALLOWED") throw forbidden();
  const stale = done.refusal === "STALE";
  // Having seen what is in use now, the person may save over it.
  const found = stale ? await findSavedTheme(ctx) : undefined;
  const version = typeof found === "object" ? String(found.saved?.version ?? 0) : values["version"];
  const error = { field: stale ? "saved-now" : "file", message: themeRefusals[done.refusal] };
  return show({ form: { values: { ...values, version }, errors: [error] }, logo, stale });
}

interface Shown {
  readonly form: FormState;
  readonly logo: ShownLogo | undefined;
  readonly preview?: ReturnType<typeof lookOf>;
  readonly stale?: boolean;
}

/** The page again, with everything typed and the logo that was sent: nothing is saved. */
function show({ form, logo, preview, stale = false }: Shown) {
  return data({ form, logo, preview, stale }, { status: form.errors.length === 0 ? 200 : 422 });
}

type Sent = NonNullable<Awaited<ReturnType<typeof readUpload>>["file"]>;

/** Keeps the logo and names it in the form, or answers why not. */
async function takeLogo(
  ctx: Context<CouncilActor>,
  { context }: ActionFunctionArgs,
  file: Sent,
  values: FormValues,
): Promise<string | undefined> {
  if ("tooLarge" in file) return logoRefusal({ code: "TOO_LARGE" });
  const kept = await keepLogo(ctx, context.services.files, file);
  if (kept.ok) values["logo"] = kept.value.sha256;
  else return kept.refusal === "NOT_ALLOWED" ? themeRefusals.NOT_ALLOWED : logoRefusal(kept.refusal);
  return undefined;
}

/** The logo that a form carries, to be shown again. */
async function logoIn(ctx: Context<CouncilActor>, { logo, logoAlt }: FormValues) {
  if (typeof logo !== "string") return undefined;
  return findShownLogo(ctx, { sha256: logo, alt: typeof logoAlt === "string" ? logoAlt : "" });
}

function lookOf({ shownName, colours, logo }: NewTheme, sent: ShownLogo | undefined) {
  return { name: shownName, ...clothesOf(colours), logo: logo === undefined ? undefined : sent };
}

export default function Theme() {
  const { saved, logo, isSaved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form =
    answer?.form ??
    freshForm({
      shownName: saved?.shownName ?? serviceName,
      mainColour: saved?.colours.main ?? ownColours.main,
      accentColour: saved?.colours.accent ?? ownColours.accent,
      logo: saved?.logo?.sha256 ?? "",
      logoAlt: saved?.logo?.alt ?? "",
      version: String(saved?.version ?? 0),
    });
  const banner =
    isSaved && answer === undefined ? (
      <NotificationBanner success>
        <p className="govuk-notification-banner__heading">Saved. Every page looks like this from now on.</p>
      </NotificationBanner>
    ) : undefined;
  return (
    <Page title={title} back={{ href: "/council/guidance", text: "Guidance" }} errors={form.errors} banner={banner}>
      <p className="govuk-body">Everyone sees these, on every page.</p>
      {answer?.stale === true && saved !== undefined && (
        <ThemeNow shownName={saved.shownName} colours={saved.colours} alt={saved.logo?.alt} />
      )}
      {answer?.preview !== undefined && <ThemePreview {...answer.preview} />}
      <form method="post" encType="multipart/form-data" noValidate>
        <ThemeFields state={form} logo={answer === undefined ? logo : answer.logo} />
      </form>
    </Page>
  );
}
