// The texts of ../en/mail-records.ts in Swedish.
import type { recordMessages as Source } from '../en/mail-records.ts'

export const recordMessages: typeof Source = {
  'record-request-arrived': { subject: 'En begäran väntar på dig', text: 'Hej!\n\nNågon har gjort en begäran om sina egna uppgifter eller skrivit mer i den. Den väntar på dig:\n\n{link}\n\nI det här mejlet står det inte vem som begär eller vad. Logga in för att läsa.' },
  'record-request-due': { subject: 'Tiden för en begäran går snart ut', text: 'Hej!\n\nEn begäran om egna uppgifter måste besvaras inom lagens tid, och tiden börjar ta slut. Se vad som ännu fattas:\n\n{link}' },
  'record-request-late': { subject: 'Tiden för en begäran har gått ut', text: 'Hej!\n\nEn begäran om egna uppgifter är inte avgjord fast lagens tid har gått ut. Avgör den genast och berätta varför det dröjde:\n\n{link}' },
  'erasure-asked': { subject: 'Ett ställe som ska raderas väntar på en andra person', text: 'Hej!\n\nNågon har bett att ett ställe om hen raderas, men ingen annan än den som föreslog det har sett på det än. Läs det innan det raderas för gott:\n\n{link}\n\nDet här meddelandet säger inte vem det gäller eller vad stället säger. Logga in för att läsa det.' },
  'rights-due': { subject: 'Tiden för en begäran om respons går snart ut', text: 'Hej!\n\nNågon har frågat vad responsen säger om hen. Svaret ska ges inom den tid som lagen ger, och den går snart ut. Se vad som ännu ska göras:\n\n{link}\n\nDet här meddelandet säger inte vem som frågade. Logga in för att se det.' },
  'rights-late': { subject: 'En begäran om vad responsen säger är försenad', text: 'Hej!\n\nEn begäran om vad responsen säger om någon har inte avgjorts, fast den tid som lagen ger har gått ut. Avgör den genast, och berätta för den som frågade varför det tog så lång tid:\n\n{link}\n\nDet här meddelandet säger inte vem som frågade. Logga in för att se det.' },
  'copy-asked': { subject: 'En kopia väntar på en andra person', text: 'Hej!\n\nEn kopia av vad responsen säger om någon är färdig att lämnas ut, men ingen annan än den som gjorde den har sett på den än. Läs den innan den lämnas ut:\n\n{link}\n\nDet här meddelandet säger inte vem det gäller eller vad kopian säger. Logga in för att läsa den.' },
}
