export interface Mail {
  readonly subject: string;
  readonly text: string;
}

/** What mails about one line name, and where it is read. */
export interface MailedLine {
  readonly list: string;
  readonly setting: string;
  readonly lot: string;
  readonly link: string;
}

export function aboutLine({ list, setting, lot }: MailedLine): string {
  return `List: ${list}\nSetting: ${setting}\nLot: ${lot}`;
}
