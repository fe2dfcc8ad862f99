package nl.draagkracht.report.page;

import java.util.ArrayList;
import java.util.List;

/** The figures of a page under their chapter headings; the script draws a chart into each empty box. */
final class FigureChapters {

    private final List<Figure> figures;

    FigureChapters(List<Figure> figures) {
        this.figures = figures;
    }

    /** All figures for which a run has numbers, in the order of the page. */
    static List<Figure> of(Evidence evidence) {
        List<Figure> figures = new ArrayList<>();
        figures.addAll(new WorkFigures(evidence).all());
        figures.addAll(new BenefitFigures(evidence).all());
        figures.addAll(new MoneyFigures(evidence).all());
        new LedgerFigure(evidence).figure().ifPresent(figures::add);
        figures.addAll(new CapitalFigures(evidence).all());
        new WageEuroFigure(evidence).figure().ifPresent(figures::add);
        figures.addAll(new IncomeFigures(evidence).all());
        new StabilisationFigure(evidence).figure().ifPresent(figures::add);
        figures.addAll(new PeopleFigures(evidence).all());
        return List.copyOf(figures);
    }

    /** The chapters that have a figure. */
    List<String> chapters() {
        return figures.stream().map(Figure::chapter).distinct().toList();
    }

    void write(Html html) {
        for (String chapter : chapters()) {
            html.element("h2", Wording.key("chapter." + chapter), "id", chapter);
            figures.stream().filter(figure -> figure.chapter().equals(chapter)).forEach(figure -> write(figure, html));
        }
    }

    private static void write(Figure figure, Html html) {
        String caption = "title-" + figure.id();
        html.open("figure", "id", "figure-" + figure.id(), "aria-labelledby", caption);
        html.open("figcaption").element("h3", figure.title(), "id", caption).close("figcaption");
        html.open("div", "class", "panels");
        for (int i = 0; i < figure.panels().size(); i++) {
            Panel panel = figure.panels().get(i);
            String name = figure.id() + "-" + i;
            String size = isWhole(figure, i) ? "whole" : "half";
            html.open("div", "class", "panel " + size);
            html.open("p", "class", "heading", "id", "heading-" + name).open("strong");
            html.both(panel.heading()).raw("</strong> ").open("span", "class", "axis");
            html.both(panel.axis()).raw("</span>").close("p");
            html.open(
                    "div",
                    "class",
                    "chart",
                    "role",
                    "img",
                    "aria-labelledby",
                    caption + " heading-" + name,
                    "data-figure",
                    figure.id(),
                    "data-panel",
                    Integer.toString(i));
            html.close("div", "div");
        }
        html.close("div");
        html.open("p", "class", "source");
        if (!figure.note().en().isEmpty()) {
            html.both(figure.note()).raw(" ");
        }
        html.say("source.word").raw(" ").both(figure.source()).close("p");
        html.open("details", "data-figure", figure.id())
                .open("summary")
                .say("page.numbers")
                .close("summary");
        html.open("div", "class", "numbers").close("div", "details", "figure");
    }

    /** Bars need the whole width; lines stand two in a row, the first alone when their number is odd. */
    private static boolean isWhole(Figure figure, int place) {
        if (figure.panels().get(place).shape() != Panel.Shape.LINES) {
            return true;
        }
        long lines = figure.panels().stream()
                .filter(panel -> panel.shape() == Panel.Shape.LINES)
                .count();
        boolean isFirst = figure.panels().stream().limit(place).noneMatch(panel -> panel.shape() == Panel.Shape.LINES);
        return isFirst && lines % 2 == 1;
    }
}
