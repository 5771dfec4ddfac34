// What can be answered on the scales of a survey: everywhere in the same words, or answers could not be compared.

export const surveyScale = {
  agree: { '5': 'Strongly agree', '4': 'Somewhat agree', '3': 'Neither agree nor disagree', '2': 'Somewhat disagree', '1': 'Strongly disagree', 'cannot-say': 'I can’t say, or it does not concern me' },
  recommend: { least: 'not at all likely', most: 'very likely', 'cannot-say': 'I can’t say' },
  smileys: { good: 'Well', middle: 'So-so', bad: 'Badly', 'cannot-say': 'I can’t say' },
}
