-- A draft of a promise may be thrown away; the feedback day that it was written for has none after that.
alter table feedback_day drop constraint feedback_day_round_id_fkey,
  add constraint feedback_day_round_id_fkey foreign key (round_id) references survey_round on delete set null;
