// After a meeting: so short that it can be answered at a bus stop. A slip leads to it.
import { agree, in3, long, one, type ReadySet } from './set.ts'

export const afterMeeting: ReadySet = {
  key: 'after-meeting',
  name: in3(['Tapaamisen jälkeen', 'Efter mötet', 'After a meeting']),
  about: in3(['Neljä lyhyttä kysymystä tapaamisesta. Voit vastata nyt tai myöhemmin.', 'Fyra korta frågor om mötet. Du kan svara nu eller senare.', 'Four short questions about the meeting. You may answer now or later.']),
  forWhom: in3(['Heti tapaamisen jälkeen, tapaamislapulla.', 'Genast efter ett möte, med en mötesslapp.', 'Right after a meeting, with a slip.']),
  questions: [
    agree('was-heard', 'encounter', ['Minua kuunneltiin tänään.', 'Man lyssnade på mig i dag.', 'I was listened to today.']),
    agree('understood', 'clarity', ['Ymmärsin, mitä sovittiin.', 'Jag förstod vad vi kom överens om.', 'I understood what was agreed.']),
    one('what-i-came-for', ['Saitko hoidettua sen, mitä varten tulit?', 'Fick du det gjort som du kom för?', 'Did you get done what you came for?'], {
      'yes': ['Sain', 'Ja', 'Yes'], 'partly': ['Osan', 'En del', 'Part of it'], 'no': ['En saanut', 'Nej', 'No'], 'later': ['Se selviää myöhemmin', 'Det klarnar senare', 'It will turn out later'],
    }),
    long('better-next-time', ['Mitä voisimme tehdä toisin ensi kerralla?', 'Vad kunde vi göra annorlunda nästa gång?', 'What could we do differently next time?']),
  ],
}
