// When somebody is a client no more. Then they depend on nobody here, and can say what could not be said before.
import { agree, in3, long, one, recommend, type ReadySet } from './set.ts'

export const endOfHelp: ReadySet = {
  key: 'end-of-help',
  name: in3(['Kun apu päättyy', 'När hjälpen tar slut', 'When help ends']),
  about: in3([
    'Et ole enää asiakkaamme, tai siirryt muualle. Nyt haluaisimme kuulla, miten tämä aika auttoi.', 'Du är inte längre vår klient, eller så fortsätter du på annat håll. Nu vill vi gärna höra hur den här tiden hjälpte dig.',
    'You are a client of ours no more, or you move on. Now we would like to hear how this time helped.',
  ]),
  forWhom: in3(['Aina, kun asiakkuus päättyy tai siirtyy.', 'Alltid när klientrelationen tar slut eller flyttas över.', 'Whenever somebody stops being a client or is handed on.']),
  questions: [
    one('why-ended', ['Miten apu päättyi?', 'Hur slutade hjälpen?', 'How did the help end?'], {
      'no-need': ['En tarvitse sitä enää', 'Jag behöver den inte längre', 'I need it no more'], 'own-wish': ['Halusin itse lopettaa', 'Jag ville själv sluta', 'I wanted to stop'], 'was-ended': ['Se lopetettiin, vaikka olisin tarvinnut', 'Den avslutades, fast jag hade behövt den', 'It was stopped, though I needed it'],
      'moved-on': ['Siirryin muualle', 'Jag gick över till en annan service', 'I moved on to another service'], 'else': ['Jotenkin muuten', 'På något annat sätt', 'In some other way'],
    }),
    agree('it-helped', 'usefulness', ['Tilanteeni on parempi kuin silloin, kun tulin.', 'Min situation är bättre än när jag kom.', 'My situation is better than when I came.']),
    agree('was-respected', 'encounter', ['Minua kohdeltiin kunnioittavasti.', 'Jag bemöttes med respekt.', 'I was treated with respect.']),
    agree('had-a-say', 'participation', ['Sain vaikuttaa siihen, mitä tehtiin.', 'Jag fick påverka vad som gjordes.', 'I had a say in what was done.']),
    agree('ready-to-end', 'participation', ['Lopettamisesta puhuttiin kanssani ajoissa.', 'Man talade med mig i tid om att det tar slut.', 'We talked about the ending in good time.']),
    agree('know-where-to-turn', 'information', ['Tiedän, mihin otan yhteyttä, jos tarvitsen taas apua.', 'Jag vet vart jag vänder mig om jag behöver hjälp igen.', 'I know where to turn if I need help again.']),
    long('what-helped-most', ['Mikä auttoi eniten?', 'Vad hjälpte mest?', 'What helped most?']),
    long('what-to-change', ['Mitä muuttaisit?', 'Vad skulle du ändra?', 'What would you change?']),
    recommend('recommends', [
      'Kuinka todennäköisesti suosittelisit tätä apua jollekulle, joka on samassa tilanteessa?', 'Hur sannolikt är det att du skulle rekommendera den här hjälpen till någon i samma situation?', 'How likely are you to recommend this help to someone in the same situation?',
    ]),
  ],
}
