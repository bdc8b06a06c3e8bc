import { TextInput, type TextInputProps } from "./text-input";

/** A clock time typed as `12:00`. UK time: the label or the hint says so. */
export function TimeInput({ hint = "UK time, like 9:30 or 17:00", ...props }: Omit<TextInputProps, "type" | "width">) {
  return <TextInput {...props} hint={hint} width={5} spellCheck={false} />;
}
