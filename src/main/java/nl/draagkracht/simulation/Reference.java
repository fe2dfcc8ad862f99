package nl.draagkracht.simulation;

import nl.draagkracht.indicators.IncomeHistory;
import nl.draagkracht.labour.LabourReference;
import nl.draagkracht.spending.DemandReference;
import nl.draagkracht.treasury.DeclaredGaps;

/**
 * What the baseline run leaves behind for the scenarios that are paired with it.
 * Model page, sections 4.3 and 4.8: a scenario is measured, and its households spend, relative to the baseline of the same luck.
 *
 * @param labour unemployment by occupation and entry into the labour force
 * @param demand real output by section
 * @param gaps declared rows of funds and state
 * @param incomes incomes of households and who worked, month by month; empty when nothing was written
 */
record Reference(LabourReference labour, DemandReference demand, DeclaredGaps gaps, IncomeHistory incomes) {}
