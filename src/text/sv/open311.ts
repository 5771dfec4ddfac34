// The texts of ../en/open311.ts in Swedish.
import type { open311 as Source } from '../en/open311.ts'

export const open311: typeof Source = {
  general: 'Socialservicen i allmänhet',
  service: 'Vilken service gäller det?',
  readerHandler: 'Den som handlägger respons där',
  publishNo: 'Nej. Bara de som handlägger den läser den.',
  yes: 'Ja',
  no: 'Nej',
  contact: 'Får vi använda e-postadressen eller telefonnumret som du gav?',
  contactHint: 'Om du inte väljer något sparas ingetdera.',
  contactNone: 'Nej. Spara ingetdera.',
  contactNotice: 'Bara för att meddela mig per e-post att det finns ett svar. De som handlägger responsen ser inte adressen.',
  contactShared: 'Ja. De som får läsa min respons får se den och kontakta mig.',

  notice: 'Tack. Vi svarar senast {date}. Ditt kvitto: {words}. Skriv upp det: det är den enda vägen till svaret, och vi kan inte hitta det åt dig senare.',
  where: 'Öppna ditt samtal med det på {address}',
  notKept: 'Bilder och din plats sparades inte.',
  meant: 'Om det var menat säger givaren det med sitt kvitto, och då får det svar.',

  section: {
    title: 'Kom från ett annat program',
    came: 'Responsen kom från systemet ”{system}”.',
    unknown: 'Responsen kom från ett annat program utan nyckel. Vilket program det var sparas inte.',
    answer: 'Den som gav responsen fick sex ord där. Med dem läser hen ditt svar här.',
  },
}
