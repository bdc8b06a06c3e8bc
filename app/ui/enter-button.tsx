interface EnterButtonProps {
  readonly name: string;
  readonly value: string;
}

/**
 * What the Enter key presses in a form with a lesser button before the one that finishes it: a browser takes the
 * first. Nobody sees it, and neither the Tab key nor a screen reader stops at it.
 */
export function EnterButton({ name, value }: EnterButtonProps) {
  return (
    <button
      type="submit"
      className="govuk-visually-hidden"
      tabIndex={-1}
      aria-hidden="true"
      name={name}
      value={value}
    />
  );
}
