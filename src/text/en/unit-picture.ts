// The page on which all that is said of a unit stands together.
export const unitPicture = {
  title: 'What is said of {unit}',
  lede: 'Feedback that came by itself, surveys that asked, and what was collected in other ways: side by side.',
  list: 'What is said of each unit',
  listLede: 'One page for each unit: feedback, surveys and collections held elsewhere.',
  noUnits: 'There is no unit in the directory yet.',
  feedback: 'Feedback that came by itself',
  noFeedback: 'No period is over and published yet.',
  head: { period: 'Period', came: 'Came', thanks: 'Thanks', criticism: 'Criticism', inTime: 'In time', changed: 'Led to a change' },
  surveys: 'Surveys',
  noSurveys: 'No survey that this unit is part of has shown its results yet.',
  elsewhere: 'Collected in other ways',
  noElsewhere: 'Nothing that was collected elsewhere has been brought here.',
  surveyHead: { survey: 'Survey', answers: 'Answers', agree: 'Agree, of all statements', recommend: 'Recommendation index' },
  done: 'What has changed',
  noDone: 'Nothing has been told of yet.',
  monitoring: 'What the unit found and does: self-monitoring reports',
  unit: 'The unit and its services',
  caution: 'These numbers come from different people who were asked in different ways. Where they agree, that says something; where they do not, ask why before you conclude.',
  periodsTable: 'Feedback by four-month periods',
  surveysTable: 'Share who agree, by survey, the newest first',
  explain: {
    feedback: {
      definition: 'How much feedback came in the four months, how much of it was thanks and how much criticism, how much was answered in time, and after how much of it something was changed.',
      source: 'Cases that were counted once, when their month was over. The picture sets thanks against criticism; a gap is a number that is not shown.',
    },
    surveys: {
      definition: 'How many answered, and which share of them agreed somewhat or strongly with the statements, all statements together. The index is the share who would recommend (9 or 10) less the share who would not (0 to 6).',
      source: 'Answers to a survey whose results everybody sees, or numbers that were brought from a collection held elsewhere.',
      leftOut: ['"Cannot say".', 'Questions that too few answered.'],
    },
  },
}
