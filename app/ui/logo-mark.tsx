export type ShownLogo = { src: string; alt: string; width: number; height: number };

/** A council's logo: a picture file of our own origin and never part of the page, on white whatever its colours are. */
export function LogoMark({ src, alt, width, height }: ShownLogo) {
  return <img className="app-logo" src={src} alt={alt} width={width} height={height} />;
}
