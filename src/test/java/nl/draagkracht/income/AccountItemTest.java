package nl.draagkracht.income;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every flow that an account holds has a line of its own when the account is written out. */
class AccountItemTest {

    @ParameterizedTest
    @EnumSource(value = HouseholdFlow.class, mode = EnumSource.Mode.EXCLUDE, names = "LABOUR_TAX")
    void everyFlowHasALineWithALabelAndAnArticle(HouseholdFlow flow) {
        var item = AccountItem.valueOf(flow.name());
        assertThat(item.label()).isNotBlank();
        assertThat(item.article()).isNotBlank();
    }
}
