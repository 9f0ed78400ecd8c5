import type { ReactNode } from 'react';

export type ButtonLook = 'primary' | 'secondary' | 'warning' | 'inverse';

/** Class names of a GOV.UK button in one of its looks. */
export function buttonClass(look: ButtonLook): string {
  return look === 'primary' ? 'govuk-button' : `govuk-button govuk-button--${look}`;
}

interface ButtonProps {
  children: ReactNode;
  look?: ButtonLook;
  /** Sent with the form, so that one form can have several buttons. */
  name?: string;
  value?: string;
  /** While a form is being sent. It stays focusable, so that the focus isn't lost. */
  pending?: boolean;
}

/** Submits the form it is in. For going somewhere use LinkButton. */
export function Button({ children, look = 'primary', name, value, pending = false }: ButtonProps) {
  return (
    <button type="submit" className={buttonClass(look)} name={name} value={value} aria-disabled={pending || undefined}>
      {children}
    </button>
  );
}
