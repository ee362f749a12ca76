-- Whose turn it is on open cases: posts that may go on where no period of the office runs, sign a draft or endorse it.
-- A row counts after one moment and up to another, where time alone opens or closes the acts.

create table turn (
  region text not null,
  case_id uuid not null,
  post text not null,
  kind text not null check (kind in ('act', 'sign', 'endorse')),
  n int not null check (n > 0),
  organ text not null,
  procedure text not null,
  officer text,
  acts text[] not null,
  -- Officers whose turn it cannot be, whatever post they hold.
  but_for text[] not null,
  since date not null,
  after_at text,
  upto_at text,
  primary key (region, case_id, kind, n, post)
) with (fillfactor = 80);
create index turn_of_post on turn (region, organ, post, kind, since, case_id, n);
create index turn_by_age on turn (region, kind, since, case_id, n);
create index case_file_open on case_file (region, case_id) where ended_on is null;

-- What read models were last reckoned from, so that they are reckoned anew when it has changed.
create table basis (
  region text not null,
  model text not null,
  digest text not null,
  primary key (region, model)
);

do $$
declare
  here constant text := 'region = current_setting(''yifa.region'', true)';
begin
  alter table turn enable row level security;
  alter table basis enable row level security;
  execute 'create policy own_cases on turn to yifa_app using (' || here || '
    and case when (select current_setting(''yifa.organs'', true)) = ''*'' then true
      else organ = any ((select string_to_array(current_setting(''yifa.organs'', true), '',''))::text[]) end)';
  execute 'create policy own_region on basis to yifa_app using (' || here || ')';
end
$$;
grant select on turn to yifa_app;
grant select, insert, update on basis to yifa_app;

-- Brings the turns of a case into line; rows that say the same are not touched.
create function store_turns(f case_file, told jsonb) returns void
language plpgsql as $$
begin
  if told <> '[]' then
    insert into turn as t (region, case_id, post, kind, n, organ, procedure, officer, acts, but_for, since, after_at, upto_at)
    select f.region, f.case_id, r.post, r.kind, r.n, r.organ, f.procedure, f.officer, r.acts, r."butFor", r.since, r.after, r.upto
    from jsonb_to_recordset(told) as r (post text, kind text, n int, organ text, acts text[], "butFor" text[], since date,
      after text, upto text)
    on conflict (region, case_id, kind, n, post) do update
    set (organ, officer, acts, but_for, since, after_at, upto_at)
      = (excluded.organ, excluded.officer, excluded.acts, excluded.but_for, excluded.since, excluded.after_at, excluded.upto_at)
    where t.* is distinct from excluded.*;
  end if;
  delete from turn t where t.region = f.region and t.case_id = f.case_id and not exists (
    select from jsonb_to_recordset(told) as r (post text, kind text, n int)
    where (r.kind, r.n, r.post) = (t.kind, t.n, t.post));
end
$$;

-- The same for a case that has not moved since it was read; false when it has.
create function replace_turns(p jsonb) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  f case_file;
begin
  perform require_region(p->>'region');
  select * into f from case_file c
  where c.region = p->>'region' and c.case_id = (p->>'case')::uuid and c.version = (p->>'version')::int for update;
  if f.case_id is null then return false; end if;
  perform store_turns(f, p->'turns');
  return true;
end
$$;

create or replace function store_view(f case_file, p jsonb) returns void
language plpgsql as $$
declare
  opening constant boolean := p->'expected' = '0';
begin
  insert into case_sight as g (region, case_id, organ, opened_on)
  select f.region, f.case_id, o.organ, f.opened_on from unnest(f.sight) as o (organ)
  on conflict (region, case_id, organ) do update set opened_on = excluded.opened_on
  where g.opened_on is distinct from excluded.opened_on;

  if p->'clocks' <> '[]' then
    insert into clock as k (region, case_id, clock, recipient, organ, officer, title, due, due_at, provisional, status, duty, post)
    select f.region, f.case_id, r.clock, coalesce(r.recipient, ''), f.organ, f.officer, r.title, r.due, r."dueAt", r.provisional,
      r.status, r.duty, r.post
    from jsonb_to_recordset(p->'clocks') as r (clock text, recipient text, title text, due date, "dueAt" text,
      provisional boolean, status text, duty text, post text)
    on conflict (region, case_id, clock, recipient) do update
    set (organ, officer, title, due, due_at, provisional, status, duty, post)
      = (excluded.organ, excluded.officer, excluded.title, excluded.due, excluded.due_at, excluded.provisional, excluded.status,
        excluded.duty, excluded.post)
    where k.* is distinct from excluded.*;
  end if;

  if p->'tallies' <> '[]' then
    insert into tally as t (region, case_id, seq, act, on_day, procedure, edition, organ, choices, amounts, within, days)
    select f.region, f.case_id, r.seq, r.act, r."on", f.procedure, f.edition, f.organ, r.choices, r.amounts, r.within, r.days
    from jsonb_to_recordset(p->'tallies')
      as r (seq int, act text, "on" date, choices jsonb, amounts jsonb, within jsonb, days jsonb)
    on conflict (region, case_id, seq) do update set (act, on_day, organ, choices, amounts, within, days)
      = (excluded.act, excluded.on_day, excluded.organ, excluded.choices, excluded.amounts, excluded.within, excluded.days)
    where t.* is distinct from excluded.*;
  end if;

  if p->'disclosures' <> '[]' then
    insert into disclosure as d (region, case_id, key, from_day, until_day, title, content, procedure, edition, organ)
    select f.region, f.case_id, r.key, r."from", r.until, r.title, r.content, f.procedure, f.edition, f.organ
    from jsonb_to_recordset(p->'disclosures') as r (key text, "from" date, until date, title text, content jsonb)
    on conflict (region, case_id, key) do update set (from_day, until_day, title, content, organ)
      = (excluded.from_day, excluded.until_day, excluded.title, excluded.content, excluded.organ)
    where d.* is distinct from excluded.*;
  end if;

  if p->'links' <> '[]' then
    insert into link (region, case_id, kind, to_case)
    select f.region, f.case_id, r.kind, r."to" from jsonb_to_recordset(p->'links') as r (kind text, "to" uuid)
    on conflict do nothing;
  end if;

  insert into search as s (region, case_id, words)
  values (f.region, f.case_id,
    array_to_tsvector(array(select jsonb_array_elements_text(p->'lexemes') union all select '=' || f.number where f.number is not null)))
  on conflict (region, case_id) do update set words = excluded.words where s.words is distinct from excluded.words;

  if p->'turns' <> '[]' or not opening then
    perform store_turns(f, coalesce(p->'turns', '[]'));
  end if;
  if not opening then
    perform drop_from_view(f, p);
  end if;
end
$$;

revoke all on function store_turns(case_file, jsonb), replace_turns(jsonb), store_view(case_file, jsonb) from public;
grant execute on function replace_turns(jsonb) to yifa_app;
