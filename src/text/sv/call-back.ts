// The texts of ../en/call-back.ts in Swedish.
import type { callBack as Source } from '../en/call-back.ts'

export const callBack: typeof Source = {
  title: 'Be oss ringa dig',
  lede: 'Vi ringer dig senast {date}. Om vi inte når dig lämnar vi ett svar till dess. Du får ett kvitto som du kan läsa svaret med.',
  number: 'Nummer som vi får ringa',
  numberHint: 'Samtalet kan också komma från ett okänt eller hemligt nummer.',
  name: 'Vem vi frågar efter',
  nameHint: 'Vilket namn som helst går bra. Om någon annan kan svara i telefonen frågar vi bara efter det här namnet och säger inte vad det gäller.',
  when: 'När det passar dig',
  whenHint: 'Till exempel: på förmiddagarna, inte på onsdagar.',
  about: 'Vad det gäller',
  aboutHint: 'Några ord, om du vill. Ingen personbeteckning.',
  whoSees: 'Den här begäran är inte anonym: de som sköter den ser ditt nummer. Det ges inte till andra, och det tas bort tillsammans med det övriga när förvaringstiden är slut.',
  send: 'Skicka din begäran',
  asked: 'Jag önskar att ni ringer mig.',
  askedWhen: 'När det passar: {when}',
  askedAbout: 'Vad det gäller: {about}',
  numberMissing: 'Skriv det telefonnummer som vi får ringa.',
  notNumber: 'Det här ser inte ut som ett telefonnummer. Skriv det till exempel så här: 040 123 4567.',
  tooLong: 'Skriv högst {limit} tecken här.',
}
