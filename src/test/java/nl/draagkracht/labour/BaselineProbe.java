package nl.draagkracht.labour;

public class BaselineProbe {
    public static void main(String[] a) {
        int people = Integer.parseInt(a[0]);
        int months = Integer.parseInt(a[1]);
        var t0 = System.nanoTime();
        var town = new LabourTown(people, 1, 2, LabourTown.shipped(), null);
        System.out.println("built " + (System.nanoTime() - t0) / 1000000 + " ms, cells " + town.jobs.count() + " firms " + town.firms.count());
        double k = 13420.0 / people; double LF0 = 0; for (int i = 0; i < people; i++) if (town.persons.status[i] != 2) LF0 += k;
        System.out.println("mon  u%   E     U    N    lt%  mg%  flex% zzp  dga   V    UA  red | EU  EN  UE  UN  NE  NU  J2J  hV  hD miss nV laps f2p  displ | idx LFgap | wage");
        for (int m = 0; m < months; m++) {
            var f = town.month(m, 1.0);
            if (m % 6 == 0 || m < 3) {
                StringBuilder s = new StringBuilder();
                java.util.function.ToDoubleFunction<LabourFlow> v = x -> f.of(x) * k;
                double E = v.applyAsDouble(LabourFlow.EMPLOYED), U = v.applyAsDouble(LabourFlow.UNEMPLOYED);
                long w = 0, n = 0;
                for (int i = 0; i < town.persons.count(); i++) if (town.persons.job[i] >= 0) { w += town.persons.wageCents[i]; n++; }
                s.append(String.format("%3d %5.2f %6.0f %4.0f %5.0f %4.1f %4.1f %5.1f %5.0f %4.0f %4.0f %4.0f %4.0f |", m, 100 * f.unemploymentRate(), E, U, v.applyAsDouble(LabourFlow.INACTIVE),
                    100 * v.applyAsDouble(LabourFlow.LONG_TERM_UNEMPLOYED) / U, 100 * v.applyAsDouble(LabourFlow.MARGINAL_UNEMPLOYED) / U, 100 * v.applyAsDouble(LabourFlow.FLEXIBLE) / E,
                    v.applyAsDouble(LabourFlow.OWN_ACCOUNT), v.applyAsDouble(LabourFlow.DIRECTOR_OWNER), v.applyAsDouble(LabourFlow.OPEN_VACANCIES), v.applyAsDouble(LabourFlow.UNADVERTISED_SLOTS), v.applyAsDouble(LabourFlow.REDUNDANT_WORKERS)));
                for (var x : new LabourFlow[] {LabourFlow.EMPLOYED_TO_UNEMPLOYED, LabourFlow.EMPLOYED_TO_INACTIVE, LabourFlow.UNEMPLOYED_TO_EMPLOYED, LabourFlow.UNEMPLOYED_TO_INACTIVE, LabourFlow.INACTIVE_TO_EMPLOYED, LabourFlow.INACTIVE_TO_UNEMPLOYED, LabourFlow.JOB_TO_JOB, LabourFlow.HIRES_BY_VACANCY, LabourFlow.HIRES_DIRECT, LabourFlow.HIRES_MISSED, LabourFlow.NEW_VACANCIES, LabourFlow.LAPSED_VACANCIES, LabourFlow.FLEXIBLE_TO_PERMANENT, LabourFlow.DISPLACED})
                    s.append(String.format(" %5.1f", v.applyAsDouble(x)));
                s.append(String.format(" | %.4f  %5.1f | %d", town.labour.labourSupplyIndex(new nl.draagkracht.kernel.Month(m)), E + U - town.labour.labourSupplyIndex(new nl.draagkracht.kernel.Month(m)) * LF0, w / n));
                System.out.println(s);
            }
        }
        System.out.println((System.nanoTime() - t0) / 1000000 + " ms");
    }
}
