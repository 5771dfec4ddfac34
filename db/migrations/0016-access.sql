-- Who of the staff may do what, how they signed in, in whose name they work, and what they looked at.

alter table role_grant drop constraint role_grant_role_check;
alter table role_grant add constraint role_grant_role_check check (role in (
  'worker', 'supervisor', 'coordinator', 'administrator', 'moderator', 'management', 'communications', 'council', 'data-protection'));
alter table role_grant drop constraint role_grant_check1;
alter table role_grant add constraint role_grant_scope_check check (
  role in ('worker', 'supervisor', 'moderator', 'management') or (unit_id is null and service_line_id is null));

-- How a session began, since when a second factor is proved in it, and for whom they work while it lasts.
alter table auth_session add column method text not null default 'password' check (method in ('password', 'single-sign-on'));
alter table auth_session add column second_factor_at timestamptz;
alter table auth_session add column acting_for_id uuid references person;

-- What a deputy did in somebody's name: that it was done, and by whose hand.
alter table event add column deputy_id uuid references person;
alter table body add column deputy_id uuid references person;

-- Who of the staff looked at or changed what is about somebody, and who was refused. Apart from the events: those tell the
-- case's own story. It replaces the views of cases, which come along.
create table audit (
  id uuid primary key default gen_random_uuid(),
  happened_at timestamptz not null,
  what text not null check (what in (
    'case-opened', 'case-refused', 'case-changed', 'contact-seen', 'searched',
    'signed-in', 'sign-in-refused', 'turned-away', 'signed-out',
    'person-added', 'person-changed', 'person-left', 'person-back', 'access-ended', 'link-made', 'password-set', 'absence-added', 'absence-removed', 'role-given', 'role-ended',
    'second-factor-added', 'second-factor-removed', 'second-factor-renamed', 'recovery-asked', 'recovery-confirmed', 'sign-in-changed',
    'group-mapped', 'group-unmapped', 'stood-in', 'stood-down',
    'audit-read', 'audit-exported', 'unusual-reading', 'unusual-reading-settled', 'hand-over-seen')),
  -- In whose name.
  person_id uuid not null references person,
  -- By whose hand, where it was not their own.
  deputy_id uuid references person,
  case_id uuid references feedback_case,
  -- Whom of the staff it was about.
  subject_id uuid references person,
  -- References and codes only, never text that a person wrote.
  detail jsonb not null default '{}'
);
create index audit_of_case on audit (case_id, happened_at) where case_id is not null;
create index audit_of_person on audit ((coalesce(deputy_id, person_id)), happened_at);
create index audit_in_the_name_of on audit (person_id, happened_at);
create index audit_about on audit (subject_id, happened_at) where subject_id is not null;
create index audit_by_time on audit (happened_at, id);

insert into audit (id, happened_at, what, person_id, case_id) select id, viewed_at, 'case-opened', person_id, case_id from case_view;
drop table case_view;
drop function refuse_change_of_views;

create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
  -- As with events: once a case is closed, what was done in it forgets the time of day.
  if tg_op = 'UPDATE' and old.case_id is not null
    and new.happened_at = date_trunc('day', old.happened_at, 'Europe/Helsinki')
    and row(new.id, new.what, new.person_id, new.deputy_id, new.case_id, new.subject_id, new.detail)
      is not distinct from row(old.id, old.what, old.person_id, old.deputy_id, old.case_id, old.subject_id, old.detail)
  then return new; end if;
  raise exception 'the audit is appended and never altered';
end $$;
create trigger audit_is_append_only before update or delete on audit
  for each row execute function refuse_change_of_audit();

create or replace function refuse_change_of_history() returns trigger language plpgsql as $$
begin
  -- The one alteration allowed is to forget the time of day, once a case is closed.
  if tg_op = 'UPDATE'
    and new.happened_at = date_trunc('day', old.happened_at, 'Europe/Helsinki')
    and row(new.id, new.case_id, new.name, new.actor_id, new.deputy_id, new.body_id, new.detail, new.number)
      is not distinct from row(old.id, old.case_id, old.name, old.actor_id, old.deputy_id, old.body_id, old.detail, old.number)
  then return new; end if;
  raise exception 'events are appended and never altered';
end $$;

-- As before, with the audit in the place of the views, and by whose hand a case was closed.
drop function close_case(uuid, timestamptz, uuid);
create function close_case(closing uuid, now timestamptz, closed_by uuid, deputy uuid default null) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.feedback_case set
    state = 'closed',
    escalated_to_id = null,
    closed_at = date_trunc('day', now, 'Europe/Helsinki'),
    created_at = date_trunc('day', created_at, 'Europe/Helsinki'),
    reacted_at = date_trunc('day', reacted_at, 'Europe/Helsinki'),
    answered_at = date_trunc('day', answered_at, 'Europe/Helsinki')
  where id = closing;
  insert into public.event (case_id, name, actor_id, deputy_id, happened_at, number)
    select closing, 'closed', closed_by, deputy, now, coalesce(max(number), 0) + 1 from public.event where case_id = closing;
  update public.body set written_at = date_trunc('day', written_at, 'Europe/Helsinki') where case_id = closing;
  update public.event set happened_at = date_trunc('day', happened_at, 'Europe/Helsinki') where case_id = closing;
  -- The first opening often follows the arrival by minutes.
  update public.audit set happened_at = date_trunc('day', happened_at, 'Europe/Helsinki') where case_id = closing;
  update public.idempotency set created_at = date_trunc('day', created_at, 'Europe/Helsinki') where case_id = closing;
  delete from public.answer_draft where case_id = closing;
  -- Whoever is still to be told of the answer is told, unless they have closed it themselves.
  delete from public.outgoing_message where case_id = closing
    and not (closed_by is not null and person_id is null and sent_at is null and failed_at is null);
  update public.outgoing_message set created_at = date_trunc('day', created_at, 'Europe/Helsinki') where case_id = closing;
end $$;
revoke execute on function close_case from public;
