// Whether mail reaches anybody: a mail server is set, or it is a demonstration, in which mail is read at the desk.
import type { Context } from '../web/context.ts'

export const mailGoesOut = ({ settings, demo }: Pick<Context, 'settings' | 'demo'>): boolean => settings.SMTP_URL !== undefined || demo
