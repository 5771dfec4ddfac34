// The texts of ../en/errors.ts in Swedish.
import type { errors as Source } from '../en/errors.ts'

export const errors: typeof Source = {
  400: {
    title: 'Det här gick inte att läsa',
    text: 'Det du skickade kom inte fram helt. Gå tillbaka, kontrollera det du skrev och försök igen.',
  },
  404: {
    title: 'Sidan finns inte',
    text: 'Adressen kan vara gammal eller felskriven. Börja från startsidan.',
  },
  405: {
    title: 'Det här går inte att göra här',
    text: 'Sidan tar inte emot det som skickades till den. Börja från startsidan.',
  },
  409: {
    title: 'Det här går inte att göra nu',
    text: 'Något har ändrats sedan sidan öppnades. Gå tillbaka och ladda sidan på nytt.',
  },
  411: {
    title: 'Det här gick inte att läsa',
    text: 'Din webbläsare skickade meddelandet på ett sätt som vi inte kan läsa. Pröva en annan webbläsare eller ring oss.',
  },
  413: {
    title: 'Det här är för långt',
    text: 'Du skickade mer än vad systemet tar emot på en gång, och vi kunde inte läsa det. Gå tillbaka och se om texten finns kvar. Skicka den i delar, högst 10 000 tecken åt gången.',
  },
  415: {
    title: 'Det här gick inte att läsa',
    text: 'Din webbläsare skickade meddelandet på ett sätt som vi inte kan läsa. Pröva en annan webbläsare eller ring oss.',
  },
  429: {
    title: 'För många på en gång',
    text: 'Väldigt många frågar efter det just nu. Vänta ett ögonblick och försök igen.',
  },
  500: {
    title: 'Något gick fel hos oss',
    text: 'Det är inte ditt fel. Försök igen om en stund. Om felet fortsätter, berätta det för oss per telefon eller på annat sätt.',
  },
  503: {
    title: 'Tjänsten fungerar inte just nu',
    text: 'Vi kan inte spara något just nu. Försök igen om en stund.',
  },
  kept: 'Det du skrev är inte borta. Det finns här. Kopiera det för säkerhets skull eller försök igen.',
  typed: 'Det du skrev',
  again: 'Försök igen',
  home: 'Till startsidan',
  reference: 'Felkod: {reference}',
  desk: {
    noPage: 'Adressen kan vara gammal eller felskriven, eller så hör sidan inte till din roll.',
    home: 'Till skrivbordet',
  },
  403: {
    title: 'Formuläret kom från en annan sida',
    text: 'För din säkerhet tar vi bara emot formulär från våra egna sidor. Du kanske använde en översättning eller en sparad kopia av sidan. Öppna sidan på dess egen adress.',
  },
}
