// Mejl om enkäter till personalen och klientrådet. Inget av dem säger vad som frågas eller svarades.
export const surveyMails = {
  'survey-due': {
    subject: 'Dagen för en enkäts löfte är nära',
    text: 'Hej!\n\nDe som svarat på din enkät har fått ett löfte om något till en dag som infaller inom två veckor: att svaren hanteras, att resultaten visas eller att det berättas vad de ledde till. Se vad som återstår:\n\n{link}\n\nNär dagen har gått ser alla att löftet bröts.',
  },
  'survey-late': {
    subject: 'Ett löfte i en enkät är försenat',
    text: 'Hej!\n\nDe som svarat på din enkät har fått ett löfte om något till en dag som har gått. Det har inte gjorts än, och det ser alla. Gör det nu och berätta vad svaren ledde till, också om inget ändrades:\n\n{link}\n\nVi skriver en gång om varje dag.',
  },
  'survey-look': {
    subject: 'Ett utkast till en enkät väntar på din granskning',
    text: 'Hej!\n\nEn enkät håller på att göras, och den som gör den ber klientrådet titta på frågorna senast {due}. Du kan säga vilka frågor som är tydliga, vilka som är viktiga och vilka som kan såra någon:\n\n{link}\n\nDu bestämmer själv om du svarar. Ditt namn sparas inte med det du säger, och du kan titta på så många frågor du vill.',
  },
  'survey-look-again': {
    subject: 'Enkätutkastet kan granskas några dagar till',
    text: 'Hej!\n\nFrågorna i en enkät som håller på att göras kan ännu granskas. Sista dagen är {due}:\n\n{link}\n\nOm du redan har sagt vad du tycker behöver du inte göra något. Inga namn sparas, så vi vet inte vem som redan har gjort det. Vi påminner en gång.',
  },
  'survey-marked': {
    subject: 'Utkastet till din enkät har granskats',
    text: 'Hej!\n\nNågon i klientrådet har tittat på frågorna i en enkät som du håller på att göra. Se vad som sades, och skriv om det som var otydligt:\n\n{link}\n\nVi skriver högst en gång om dagen, nästa arbetsdag, och berättar varken vem det var eller hur många. Försök inte ta reda på det.',
  },
}
