-- Cases and their acts, what lists show of them, numbers and checkpoints.
-- yifa_app reads within the bounds of its session and writes through the functions of 0003 only.

create table case_file (
  region text not null,
  case_id uuid not null,
  procedure text not null,
  edition text not null,
  receipt_hash text,
  version int not null,
  head text not null,
  organ text not null,
  -- The organs that handle the case or ever took part in it; each keeps sight of it.
  sight text[] not null check (organ = any (sight)),
  number text,
  title text not null,
  state text not null,
  state_title text not null,
  opened_on date not null,
  ended_on date,
  officer text,
  next_due date,
  primary key (region, case_id)
) with (fillfactor = 80);
create index case_file_by_opening on case_file (region, opened_on desc, case_id desc);
create index case_file_by_organ on case_file (region, organ, opened_on desc, case_id desc);
create index case_file_by_procedure on case_file (region, procedure, opened_on desc, case_id desc);
create index case_file_by_number on case_file (region, number) where number is not null;
create index case_file_by_receipt on case_file (region, receipt_hash) where receipt_hash is not null;
create index case_file_by_ending on case_file (region, procedure, ended_on);

-- The same by organ, in the order in which lists go through them.
create table case_sight (
  region text not null,
  case_id uuid not null,
  organ text not null,
  opened_on date not null,
  primary key (region, case_id, organ)
);
create index case_sight_by_organ on case_sight (region, organ, opened_on desc, case_id desc);

-- Times are kept as the text that was hashed: ordered as written, never converted.
create table act (
  region text not null,
  case_id uuid not null,
  seq int not null check (seq > 0),
  act text not null,
  done_by text not null,
  done_as text,
  done_at text not null,
  facts jsonb not null,
  actor jsonb not null,
  numbers jsonb not null,
  voids jsonb,
  recorded_at text not null,
  prev text not null check (prev ~ '^[0-9a-f]{64}$'),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (region, case_id, seq)
);

create table clock (
  region text not null,
  case_id uuid not null,
  clock text not null,
  recipient text not null default '',
  organ text not null,
  officer text,
  title text not null,
  due date,
  due_at text,
  provisional boolean not null,
  status text not null check (status in ('running', 'paused', 'met', 'late', 'lapsed', 'overdue')),
  duty text not null check (duty in ('office', 'party')),
  post text,
  primary key (region, case_id, clock, recipient)
) with (fillfactor = 80);
create index clock_to_do on clock (region, organ, (coalesce(due, 'infinity')), case_id, clock, recipient)
  where status in ('running', 'paused', 'overdue');
create index clock_by_officer on clock (region, officer, (coalesce(due, 'infinity')), case_id, clock, recipient)
  where status in ('running', 'paused', 'overdue') and officer is not null;
create index clock_by_due on clock (region, (coalesce(due, 'infinity')), case_id, clock, recipient)
  where status in ('running', 'paused', 'overdue');

create table tally (
  region text not null,
  case_id uuid not null,
  seq int not null,
  act text not null,
  on_day date not null,
  procedure text not null,
  edition text not null,
  organ text not null,
  choices jsonb not null,
  amounts jsonb not null,
  within jsonb not null,
  days jsonb not null,
  primary key (region, case_id, seq)
);
create index tally_by_procedure on tally (region, procedure, on_day, case_id, seq);

create table disclosure (
  region text not null,
  case_id uuid not null,
  key text not null,
  from_day date not null,
  until_day date,
  title text not null,
  content jsonb not null,
  procedure text not null,
  edition text not null,
  organ text not null,
  primary key (region, case_id, key),
  check (until_day >= from_day)
);
create index disclosure_by_day on disclosure (region, from_day desc, case_id desc, key desc);

create table link (
  region text not null,
  case_id uuid not null,
  kind text not null,
  to_case uuid not null,
  primary key (region, case_id, kind, to_case)
);
create index link_by_target on link (region, to_case);

create table search (
  region text not null,
  case_id uuid not null,
  words tsvector not null,
  primary key (region, case_id)
);
create index search_by_word on search using gin (words);

create table number_series (
  region text not null,
  series text not null,
  year int not null,
  last int not null check (last > 0),
  primary key (region, series, year)
) with (fillfactor = 50);

create table number (
  region text not null,
  series text not null,
  year int not null,
  n int not null check (n > 0),
  text text not null,
  case_id uuid not null,
  seq int not null,
  voided_by int,
  primary key (region, series, year, n)
);
create index number_by_case on number (region, case_id);

create table idempotency (
  region text not null,
  key text not null,
  case_id uuid not null,
  first_seq int not null,
  last_seq int not null,
  recorded_at timestamptz not null default now(),
  primary key (region, key)
);

-- How much a region holds, in sixteen parts by the last digit of the case so that appends seldom wait for each other.
create table record_total (
  region text not null,
  part smallint not null check (part between 0 and 15),
  cases int not null,
  acts bigint not null,
  primary key (region, part)
) with (fillfactor = 50);

create table checkpoint (
  region text not null,
  checkpoint int not null check (checkpoint > 0),
  made_at text not null,
  complete boolean not null,
  leaves int not null,
  cases bigint not null,
  acts bigint not null,
  root text not null,
  prev text not null,
  signer text not null,
  signature text not null,
  primary key (region, checkpoint)
);

-- Cases with acts that no checkpoint covers yet, and how many acts the last one covered.
create table case_to_checkpoint (
  region text not null,
  case_id uuid not null,
  covered int not null,
  primary key (region, case_id)
);

-- The leaves of a checkpoint's tree: each case it covers, with its acts up to then.
create table checkpoint_leaf (
  region text not null,
  case_id uuid not null,
  version int not null,
  head text not null,
  checkpoint int not null,
  primary key (region, case_id, checkpoint)
);
create index checkpoint_leaf_by_checkpoint on checkpoint_leaf (region, checkpoint, case_id);

create table attachment (
  region text not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  name text not null,
  media_type text not null,
  size bigint not null,
  added_at timestamptz not null default now(),
  primary key (region, hash)
);

create function record_is_kept() returns trigger language plpgsql as $$
begin
  raise exception '记录只增不改:表 % 不得 %', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end
$$;

do $$
declare
  name text;
begin
  foreach name in array array['act', 'number', 'checkpoint', 'checkpoint_leaf'] loop
    execute format('create trigger %I before delete on %I for each row execute function record_is_kept()',
      name || '_not_deleted', name);
    execute format('create trigger %I before truncate on %I for each statement execute function record_is_kept()',
      name || '_not_truncated', name);
    continue when name = 'number';
    execute format('create trigger %I before update on %I for each row execute function record_is_kept()',
      name || '_not_changed', name);
  end loop;
end
$$;
-- A number may only become void, once.
create trigger number_not_changed before update on number for each row
  when (old.voided_by is not null or (old.region, old.series, old.year, old.n, old.text, old.case_id, old.seq)
    is distinct from (new.region, new.series, new.year, new.n, new.text, new.case_id, new.seq))
  execute function record_is_kept();

do $$
declare
  name text;
  here constant text := 'region = current_setting(''yifa.region'', true)';
  -- Asked once per statement, not once per row. The planner takes a case expression to hold for half the rows; the same
  -- said with "or" it would take to hold for next to none, and would gather and sort everything for one page.
  seen constant text := 'case when (select current_setting(''yifa.organs'', true)) = ''*'' then true else %s end';
  own_organs constant text := '(select string_to_array(current_setting(''yifa.organs'', true), '',''))::text[]';
  own_receipt constant text := '(select nullif(current_setting(''yifa.receipt'', true), ''''))';
  open_case constant text := 'exists (select from case_file c where c.region = %1$I.region and c.case_id = %1$I.%2$I)';
begin
  foreach name in array array['case_file', 'case_sight', 'act', 'clock', 'tally', 'disclosure', 'link', 'search', 'number_series',
    'number', 'idempotency', 'record_total', 'checkpoint', 'checkpoint_leaf', 'case_to_checkpoint', 'attachment'] loop
    execute format('alter table %I enable row level security', name);
  end loop;

  execute format('create policy own_cases on case_file to yifa_app using (%s and %s)', here,
    format(seen, format('sight && %s or receipt_hash = %s', own_organs, own_receipt)));
  execute format('create policy own_cases on case_sight to yifa_app using (%s and %s)', here,
    format(seen, 'organ = any (' || own_organs || ')'));
  -- Whoever took part in a case sees its clocks and counts it, also when another organ handles it now.
  foreach name in array array['clock', 'tally'] loop
    execute format('create policy own_cases on %I to yifa_app using (%s and %s)', name, here,
      format(seen, 'organ = any (' || own_organs || ') or ' || format(open_case, name, 'case_id')));
  end loop;
  foreach name in array array['act', 'number'] loop
    execute format('create policy own_cases on %I to yifa_app using (%s and %s)', name, here,
      format(seen, format(open_case, name, 'case_id')));
  end loop;
  -- A link is seen from either of its ends.
  execute format('create policy own_cases on link to yifa_app using (%s and %s)', here,
    format(seen, format(open_case, 'link', 'case_id') || ' or ' || format(open_case, 'link', 'to_case')));
  -- Open to everybody in the region: what is public, the seals over the record, files whose hash one must know.
  foreach name in array array['disclosure', 'checkpoint', 'checkpoint_leaf', 'record_total', 'attachment'] loop
    execute format('create policy own_region on %I to yifa_app using (%s)', name, here);
  end loop;
end
$$;

grant select on case_file, case_sight, act, clock, tally, disclosure, link, number, checkpoint, checkpoint_leaf, record_total to yifa_app;
grant select, insert on attachment to yifa_app;
