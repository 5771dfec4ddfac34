-- Feedback that was said aloud and written down at the desk, and answers that have to be told: by telephone, in a letter or at a service point.

-- Who wrote it down, and how its giver hears of an answer. Of feedback that a giver sent themselves there is no row.
create table case_way (
  case_id uuid primary key references feedback_case,
  way text not null check (way in ('page', 'phone', 'letter', 'service-point')),
  -- Who helped the giver to say it, besides whoever wrote it down.
  helped text not null check (helped in ('nobody', 'close-person', 'volunteer', 'staff')),
  written_by uuid not null references person,
  -- What was written and waits to be told. It counts as the answer once it is.
  waits text check (waits in ('answer', 'question-back', 'interim'))
);

-- That a giver came back after they were answered: once or more, and not when.
create table answer_seen (
  case_id uuid primary key references feedback_case
);

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'audit_what_check';
  alter table audit drop constraint audit_what_check;
  execute 'alter table audit add constraint audit_what_check '
    || replace(known, 'ARRAY[', 'ARRAY[''feedback-written-down''::text, ''conversation-opened''::text, ''conversation-written''::text, ''letter-printed''::text, ');
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'event_name_check';
  alter table event drop constraint event_name_check;
  execute 'alter table event add constraint event_name_check '
    || replace(known, 'ARRAY[', 'ARRAY[''waits-to-be-told''::text, ');
end $$;
