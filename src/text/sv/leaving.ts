// Vad som upphör när någon slutar, och vad andra tar över.
export const leaving = {
  ends: 'I samma stund förlorar {name} alla sessioner, roller, lösenord, andra steg och länkar. Också nycklar som gjorts för andra system upphör, eftersom personen har sett dem.',
  key: 'Nyckeln ”{key}” för ett annat system upphör: gör en ny först, annars kan systemet inte berätta något mer.',
  toKeys: 'Till nycklarna',
  tablet: 'Plattan ”{tablet}” är kvar i bruk: den kan innehålla vad klienter har gett. De som håller responsdagen ser till att plattan är hos dem.',
  roomTablet: 'Plattan ”{tablet}” i ett väntrum är kvar i bruk: den kan innehålla vad klienter har gett. De som sköter väntrummet ser till den.',
  host: 'Personen tar emot på en responsdag: {of}, {day}. Det behövs någon annan.',
  toDay: 'Till dagen',
  councils: 'Vem som sitter i ett klientråd syns inte här. Om personen leder ett råd upphör det, och koordinatorerna ser att någon annan behövs.',
  giverLeft: 'Given av någon som har slutat eller ska sluta: se till att plattan är hos er, eller ta den ur bruk.',
  lacks: { secretary: 'Saknar sekreterare: utse en' },
}
