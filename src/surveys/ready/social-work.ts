// Social work, by what the clients of a pop-up feedback day spoke of. Information about services and about benefits are two things,
// so nine subjects are ten statements.
import { agree, in3, long, type ReadySet } from './set.ts'

export const socialWork: ReadySet = {
  key: 'social-work',
  name: in3(['Miten sosiaalityö toimii?', 'Hur fungerar socialarbetet?', 'How does social work go?']),
  about: in3([
    'Kysymme, miten olet saanut apua sosiaalityöstä. Vastaaminen kestää noin viisi minuuttia.', 'Vi frågar hur du har fått hjälp av socialarbetet. Det tar ungefär fem minuter att svara.',
    'We ask how social work has helped you. It takes about five minutes to answer.',
  ]),
  forWhom: in3(['Sosiaalityön asiakkaille, joilla on jo jonkin verran kokemusta.', 'För socialarbetets klienter som redan har lite erfarenhet.', 'For clients of social work who have some experience of it.']),
  questions: [
    agree('worker-knew', 'usefulness', ['Työntekijä osasi asiansa.', 'Medarbetaren kunde sin sak.', 'The worker knew their job.']),
    agree('changed-my-life', 'usefulness', ['Apu on muuttanut elämäntilannettani paremmaksi.', 'Hjälpen har gjort min livssituation bättre.', 'The help has made my situation in life better.']),
    agree('took-part', 'participation', ['Sain olla mukana, kun minun asioistani päätettiin.', 'Jag fick vara med när mina ärenden avgjordes.', 'I had a part in it when my matters were decided.']),
    agree('reached-worker', 'access', ['Sain työntekijääni yhteyden, kun tarvitsin.', 'Jag fick tag på min kontaktperson när jag behövde det.', 'I could reach my worker when I needed to.']),
    agree('online', 'clarity', ['Verkossa asioiminen oli helppoa.', 'Det var lätt att sköta saker på nätet.', 'It was easy to deal with things online.'], {
      help: ['Esimerkiksi hakemus tai viesti. Jätä väliin, jos et ole asioinut verkossa.', 'Till exempel en ansökan eller ett meddelande. Hoppa över, om du inte har gjort det på nätet.', 'For example an application or a message. Skip this if you did nothing online.'],
    }),
    agree('easy-to-come', 'access', ['Avun piiriin oli helppo päästä.', 'Det var lätt att få den första kontakten.', 'It was easy to get help in the first place.']),
    agree('got-appointment', 'access', ['Sain tapaamisajan riittävän pian.', 'Jag fick en tid tillräckligt snart.', 'I got an appointment soon enough.']),
    agree('time-for-me', 'encounter', ['Asioihini paneuduttiin ajan kanssa.', 'Man tog sig tid för mina ärenden.', 'Enough time was given to my matters.']),
    agree('told-of-services', 'information', ['Minulle kerrottiin, mistä saan apua.', 'Man berättade för mig var jag får hjälp.', 'I was told where I can get help.']),
    agree('told-of-benefits', 'information', ['Minulle kerrottiin, mitä tukea voin hakea.', 'Man berättade för mig vilka stöd jag kan söka.', 'I was told what financial support I can apply for.']),
    long('one-thing', ['Mikä yksi asia pitäisi muuttaa?', 'Vilken sak borde ändras?', 'Which one thing should be changed?'], {
      help: ['Kirjoita omin sanoin. Älä kirjoita nimiä.', 'Skriv med egna ord. Skriv inga namn.', 'Use your own words. Write no names.'],
      prompt: ['Jos vastaaja miettii pitkään: mikä olisi auttanut viime kerralla?', 'Om personen funderar länge: vad hade hjälpt senaste gång?', 'If they think for long: what would have helped the last time?'],
    }),
  ],
}
