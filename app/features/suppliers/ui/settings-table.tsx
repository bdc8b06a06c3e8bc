import type { CalendarDate } from "~/core/time";
import { Table } from "~/ui/table";
import { settingKindNames } from "../rules/settings";
import { Registration, type SettingOnPage } from "./setting-facts";

interface SettingRow extends Pick<
  SettingOnPage,
  "name" | "kind" | "town" | "capacity" | "registrationStatus" | "registrationEndsOn"
> {
  readonly settingId: string;
}

/** The settings of one's own organisation. */
export function SettingsTable({ settings, today }: { readonly settings: readonly SettingRow[]; today: CalendarDate }) {
  return (
    <Table
      caption="Your settings"
      captionHidden
      rowHeader
      columns={[
        { text: "Name" },
        { text: "Kind" },
        { text: "Town" },
        { text: "Places", numeric: true },
        { text: "Registration" },
      ]}
      rows={settings.map((setting) => [
        <a key="name" className="govuk-link" href={`/supplier/settings/${setting.settingId}`}>
          {setting.name}
        </a>,
        settingKindNames[setting.kind],
        setting.town,
        setting.capacity ?? "Not asked",
        <Registration key="registration" setting={setting} today={today} />,
      ])}
    />
  );
}
