/** A page of guidance as every installation starts with it. It names no council: whoever runs the portal makes it theirs. */
export interface GuidancePage {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** Markdown. */
  readonly body: string;
}
