-- Means of the last twelve months of every run: the baseline (mean of seeds) and the scenario over the seeds.
with year as (
  select scenario, paired, run, indicator, "group", avg(value) as v
  from indicators
  where date >= (select max(date) - interval 11 month from indicators)
    and paired in ('scenario', 'baseline')
    and (breakdown = 'total'
      or (indicator in ('labourCostSaved', 'breakEvenRate', 'capitalIncomeAbroadShareOfGni', 'taxBurden', 'stabilisationAccrued',
          'netLendingShareOfGdp')
        and breakdown in ('recipient', 'instrument', 'channel', 'factor', 'monthsAfter', 'party')))
  group by all),
shown as (
  select scenario, paired, run, indicator, "group", v from year
  where indicator in ('employed', 'unemploymentRate', 'longTermUnemploymentRate', 'wwStock', 'socialAssistanceHouseholds', 'awfCoverage',
    'governmentBalanceShareOfGdp', 'governmentDebtShareOfGdp', 'labourTaxBase', 'povertyRate', 'gini', 'stabilisationCoefficient',
    'stabilisationAccrued', 'labourShare', 'capitalIncomeAbroadShareOfGni', 'taxBurden', 'breakEvenRate', 'householdSavingRate', 'netLendingShareOfGdp', 'newDemandFinanced')
  union all
  select y.scenario, y.paired, y.run, 'centsOfSavedEuro', y."group", y.v / t.v
  from year y join year t on t.run = y.run and t.paired = y.paired and t.indicator = 'labourCostSaved' and t."group" = ''
  where y.indicator = 'labourCostSaved' and y."group" <> '' and t.v > 0
  union all
  select y.scenario, y.paired, y.run, 'centsOfSavedEuro', 'tax ' || case y.indicator when 'taxOnSaving' then 'after' else 'before' end, y.v / t.v
  from year y join year t on t.run = y.run and t.paired = y.paired and t.indicator = 'labourCostSaved' and t."group" = ''
  where y.indicator in ('taxOnSaving', 'taxOnSavedLabour') and y."group" = '' and t.v > 0)
select s.scenario, s.indicator, s."group", round(avg(b.v), 4) as baseline,
  round(min(s.v), 4) as lowest, round(avg(s.v), 4) as mean, round(max(s.v), 4) as highest
from shown s
left join shown b on b.run = s.run and b.indicator = s.indicator and b."group" = s."group" and b.paired = 'baseline'
where s.paired = 'scenario'
group by all
order by s.scenario, s.indicator, s."group"
