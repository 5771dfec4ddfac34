-- Who is told that something of a clients' council waits, or has come, and when they were told last; and that a trial comes of what was said.

-- The coordinators of what waits for an answer: once, and once more after two weeks.
alter table point_outcome
  add column told_on date check (told_on >= made_on),
  add column reminded_on date check (reminded_on >= told_on);

-- Nobody who leads the council has looked at it before that day.
alter table panel_letter add column opened_on date check (opened_on >= came_on);
create index panel_letter_unopened on panel_letter (panel_id, came_on) where opened_on is null and dealt_on is null;

alter table panel
  -- That letters lie unopened.
  add column letters_told_on date,
  -- That something has come of what was said: until this day they have been told of it.
  add column news_told_on date;

-- Whether a member wants to be told of that between meetings.
alter table panel_member add column news boolean not null default true;

-- What came of a point may be a checklist that is tried; `target` is the checklist.
do $$
declare old_one text;
begin
  for old_one in select conname from pg_constraint where conrelid = 'point_outcome'::regclass and contype = 'c' and (pg_get_constraintdef(oid) like '%''greeting''%') loop
    execute format('alter table point_outcome drop constraint %I', old_one);
  end loop;
end $$;
alter table point_outcome
  add constraint point_outcome_kind_check check (kind in ('improvement', 'question', 'greeting', 'homework', 'trial', 'note')),
  add constraint point_outcome_target_check check (target is null or kind in ('greeting', 'homework', 'trial'));

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'outgoing_message_kind_check';
  alter table outgoing_message drop constraint outgoing_message_kind_check;
  execute 'alter table outgoing_message add constraint outgoing_message_kind_check '
    || replace(known, 'ARRAY[', 'ARRAY[''proposal-arrived''::text, ''proposal-waits''::text, ''seat-letters''::text, ''sms-seat-letters''::text, ''seat-news''::text, ''sms-seat-news''::text, ');
end $$;
