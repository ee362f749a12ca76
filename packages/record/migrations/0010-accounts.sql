-- Accounts: passwords that are good until the first sign-in, when an account was last used, and what was done to accounts.

alter table officer
  add column one_time boolean not null default false,
  add column signed_in_at timestamptz;
update officer set signed_in_at = (
  select max(session.created_at) from session
  where session.region = officer.region and session.officer = officer.officer);

-- What was done to an account, by whom and why; `done_by` is empty where it was done at the server itself, or by it.
create table account_act (
  region text not null references region,
  n bigint generated always as identity,
  at timestamptz not null default now(),
  officer text not null,
  act text not null check (act in ('create', 'reset', 'disable', 'enable', 'unlock', 'rename', 'lock', 'password')),
  done_by text,
  reason text not null check (reason <> ''),
  primary key (region, n),
  foreign key (region, officer) references officer (region, officer),
  foreign key (region, done_by) references officer (region, officer)
);
create index account_act_by_officer on account_act (region, officer, n);

create trigger account_act_not_changed before update or delete on account_act
  for each row execute function record_is_kept();
create trigger account_act_not_truncated before truncate on account_act
  for each statement execute function record_is_kept();

grant select, insert on account_act to yifa_app;
alter table account_act enable row level security;
create policy own_region on account_act to yifa_app using (region = current_setting('yifa.region', true));
