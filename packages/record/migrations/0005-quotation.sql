-- Figures quoted from published reports (引自公开报告), so that this year has earlier years to stand beside. What was
-- quoted stays as it was; a quotation may be withdrawn as a whole, once, and the withdrawal stays as well.

create table quotation (
  region text not null references region,
  quotation uuid not null,
  title text not null check (title <> ''),
  year int not null check (year between 1949 and 2200),
  file text not null,
  -- SM3 of the text the figures were read from.
  text_hash text not null check (text_hash ~ '^[0-9a-f]{64}$'),
  quoted_at timestamptz not null default now(),
  quoted_by text not null,
  primary key (region, quotation),
  foreign key (region, quoted_by) references officer (region, officer)
);
create index quotation_by_time on quotation (region, quoted_at desc);

create table quoted_figure (
  region text not null,
  quotation uuid not null,
  n int not null check (n > 0),
  -- `procedure.indicator`, or `other` for a series of the district's own that `title` tells apart.
  series text not null check (series = 'other' or series ~ '^[A-Za-z0-9]+[.][A-Za-z0-9]+$'),
  title text not null check (title <> ''),
  year int not null check (year between 1949 and 2200),
  value double precision not null,
  unit text not null,
  approx boolean not null,
  item text not null,
  quote text not null check (quote <> ''),
  sentence text not null check (sentence <> ''),
  -- Where the figure stands in the text, in UTF-16 units.
  from_sign int not null check (from_sign >= 0),
  to_sign int not null check (to_sign > from_sign),
  primary key (region, quotation, n),
  foreign key (region, quotation) references quotation (region, quotation)
);
create index quoted_figure_by_series on quoted_figure (region, series, year);

create table quotation_withdrawal (
  region text not null,
  quotation uuid not null,
  withdrawn_at timestamptz not null default now(),
  withdrawn_by text not null,
  reason text not null check (reason <> ''),
  primary key (region, quotation),
  foreign key (region, quotation) references quotation (region, quotation),
  foreign key (region, withdrawn_by) references officer (region, officer)
);

do $$
declare
  name text;
begin
  foreach name in array array['quotation', 'quoted_figure', 'quotation_withdrawal'] loop
    execute format('create trigger %I before update or delete on %I for each row execute function record_is_kept()',
      name || '_not_changed', name);
    execute format('create trigger %I before truncate on %I for each statement execute function record_is_kept()',
      name || '_not_truncated', name);
    execute format('alter table %I enable row level security', name);
    execute format(
      'create policy own_region on %I to yifa_app using (region = current_setting(''yifa.region'', true))', name);
    execute format('grant select, insert on %I to yifa_app', name);
  end loop;
end
$$;
