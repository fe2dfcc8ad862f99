-- Capital income and AI services that leave the country, percent of GNI by channel and year, and the baseline (means over the seeds).
select scenario, left(month, 4) as "year",
  round(100 * avg(value) filter (where "group" = 'dividends'), 2) as dividends,
  round(100 * avg(value) filter (where "group" = 'retainedProfit'), 2) as retained,
  round(100 * avg(value) filter (where "group" = 'aiServices'), 2) as ai,
  round(100 * avg(value) filter (where "group" = 'interest'), 2) as interest,
  round(100 * avg(value) filter (where "group" = ''), 2) as withoutInterest
from (
  select case when paired = 'baseline' then 'baseline' else scenario end as scenario, paired, month, "group", value
  from indicators
  where indicator = 'capitalIncomeAbroadShareOfGni' and paired in ('scenario', 'baseline') and month in ('2026-12', '2028-12', '2030-12', '2032-12', '2035-12'))
group by all
order by scenario, "year"
