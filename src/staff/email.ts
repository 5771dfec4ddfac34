// An e-mail address that mail can be sent to and that the sign-in library accepts.
import { EMAIL_REGEX } from 'valibot'

export const isEmail = (value: string): boolean => value.length <= 254 && EMAIL_REGEX.test(value)
