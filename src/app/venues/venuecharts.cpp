// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/venues/venuecharts.h"

#include "app/charts/charttable.h"
#include "app/charts/heatmap.h"
#include "app/charts/sharebars.h"
#include "app/charts/visitschart.h"
#include "app/venues/picturefile.h"
#include "ui_venuecharts.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace foyer::app {
namespace {

using storage::Span;

constexpr int kDotSize = 10;
constexpr int kLineHeight = 2;
constexpr int kSideCharacters = 44;
constexpr int kLeastSide = 320;
/// A chart beside the column is at least so many times as wide; else the column goes below it.
constexpr double kChartShare = 1.25;

enum class Mark { Dot, Line };

QPixmap mark(const QColor &color, qreal ratio, Mark shape)
{
    QPixmap pixmap(QSize(kDotSize, kDotSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (shape == Mark::Dot)
        painter.drawEllipse(0, 0, kDotSize, kDotSize);
    else
        painter.drawRect(0, (kDotSize - kLineHeight) / 2, kDotSize, kLineHeight);
    return pixmap;
}

} // namespace

VenueCharts::VenueCharts(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::VenueCharts>())
{
    m_ui->setupUi(this);
    for (int i = 0; i < kShares; ++i)
        m_ui->sharesBox->addItem(sharesTitle(Shares(i)));
    m_ui->dayButton->setChecked(true);
}

VenueCharts::~VenueCharts() = default;

void VenueCharts::setTheme(const Theme &theme)
{
    m_theme = &theme;
    m_chart = new VisitsChart(m_bars, theme, m_ui->chartCard);
    m_chart->setObjectName(QStringLiteral("visitsChart"));
    m_ui->chartLayout->insertWidget(2, m_chart, 1);
    auto *heatMap = new HeatMap(m_weekHours, theme, m_ui->hoursCard);
    heatMap->setObjectName(QStringLiteral("heatMap"));
    m_ui->hoursLayout->addWidget(heatMap, 1);
    m_heatMap = heatMap;
    m_shareBars = new ShareBars(m_shares, theme, m_ui->sharesCard);
    m_shareBars->setObjectName(QStringLiteral("shareBars"));
    m_ui->sharesLayout->addWidget(m_shareBars);
    m_ui->sharesLayout->addStretch();
    setUpMore(m_ui->visitsMoreButton, m_chart, Picture::Visits);
    setUpMore(m_ui->hoursMoreButton, m_heatMap, Picture::Hours);
    setUpMore(m_ui->sharesMoreButton, m_shareBars, Picture::Shares);

    const auto sayHours = [this](const QString &text) {
        m_ui->hoursTitle->setFullText(text.isEmpty() ? tr("When visitors arrive") : text);
    };
    sayHours({});
    connect(heatMap, &HeatMap::cellChosen, this, sayHours);
    connect(heatMap, &HeatMap::cellActivated, this,
            [this] { Q_EMIT visitorsRequested(filterOfPeriod(m_report.question, m_report.numbers)); });
    connectCharts();
    connect(&theme, &Theme::changed, this, &VenueCharts::takeColors);
    takeColors();
    showShares();
    showBar(-1);
    fitColumns();
}

void VenueCharts::connectCharts()
{
    connect(m_chart, &VisitsChart::barChosen, this, &VenueCharts::showBar);
    connect(m_chart, &VisitsChart::barActivated, this, [this](int bar) {
        Q_EMIT visitorsRequested(filterOfDays(m_report.question, m_bars.daysOf(bar)));
    });
    connect(m_shareBars, &ShareBars::partActivated, this, [this](int part) {
        Q_EMIT visitorsRequested(
            filterOfPart(m_report.question, m_report.numbers, chosenShares(), m_shares.partAt(part)));
    });
    connect(m_ui->sharesBox, &QComboBox::currentIndexChanged, this, &VenueCharts::showShares);
    for (const auto *button : {m_ui->hourButton, m_ui->dayButton, m_ui->weekButton, m_ui->monthButton})
        connect(button, &QPushButton::clicked, this, &VenueCharts::spanChosen);
}

/// The button's menu, and the same as the chart's context menu.
void VenueCharts::setUpMore(QToolButton *button, QWidget *chart, Picture picture)
{
    auto *table = new QAction(tr("Show as table"), button);
    table->setObjectName(chart->objectName() + QStringLiteral("TableAction"));
    auto *save = new QAction(tr("Save picture…"), button);
    save->setObjectName(chart->objectName() + QStringLiteral("PictureAction"));
    auto *menu = new QMenu(button);
    menu->addActions({table, save});
    button->setMenu(menu);
    chart->addActions({table, save});
    chart->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(table, &QAction::triggered, this, [this, picture] { showTable(picture); });
    connect(save, &QAction::triggered, this, [this, picture] { this->save(picture); });
}

void VenueCharts::setTabOrderAfter(QWidget *first)
{
    QWidget *before = first;
    for (QWidget *next : std::initializer_list<QWidget *>{m_ui->hourButton, m_ui->dayButton, m_ui->weekButton,
                                                          m_ui->monthButton, m_ui->visitsMoreButton, m_chart,
                                                          m_ui->hoursMoreButton, m_heatMap, m_ui->sharesBox,
                                                          m_ui->sharesMoreButton, m_shareBars}) {
        setTabOrder(before, next);
        before = next;
    }
}

Span VenueCharts::chosenSpan() const
{
    if (m_ui->hourButton->isChecked())
        return Span::Hour;
    if (m_ui->weekButton->isChecked())
        return Span::Week;
    return m_ui->monthButton->isChecked() ? Span::Month : Span::Day;
}

void VenueCharts::offerSpans(int days)
{
    const auto spans = spansFor(days);
    const std::array buttons{m_ui->hourButton, m_ui->dayButton, m_ui->weekButton, m_ui->monthButton};
    const bool canStay = spans.at(size_t(chosenSpan()));
    for (size_t i = 0; i < buttons.size(); ++i)
        buttons.at(i)->setEnabled(spans.at(i));
    if (!canStay)
        buttons.at(size_t(preferredSpan(days)))->setChecked(true);
    // Tab goes to the chosen one, as Qt has it only once somebody has clicked.
    for (auto *button : buttons)
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

void VenueCharts::showReport(const VenueReport &report, const QString &periodName)
{
    m_report = report;
    m_periodName = periodName;
    const VenueNumbers &numbers = report.numbers;
    m_bars.setBars(numbers.bars, report.question.span, numbers.range, numbers.earlier);
    m_weekHours.setCounts(numbers.weekHours, numbers.calendar.startHour());
    showShares();
    showTitle();
    showLegend();
    showBar(m_chart->chosenBar());
}

Shares VenueCharts::chosenShares() const
{
    return Shares(m_ui->sharesBox->currentIndex());
}

void VenueCharts::showShares()
{
    m_shares.setParts(partsOf(m_report.numbers, chosenShares()));
    m_ui->sharesBox->setToolTip(chosenShares() == Shares::Frequency ? tr("Of all visitors so far")
                                                                    : tr("Of the visits in the period"));
    m_shareBars->setAccessibleName(m_ui->sharesBox->currentText());
}

void VenueCharts::showTitle()
{
    switch (m_report.question.span) {
    case Span::Hour:
        m_ui->chartTitle->setFullText(tr("%1 — visits by hour of the day").arg(m_report.venue));
        break;
    case Span::Day:
        m_ui->chartTitle->setFullText(tr("%1 — visits per day").arg(m_report.venue));
        break;
    case Span::Week:
        m_ui->chartTitle->setFullText(tr("%1 — visits per week").arg(m_report.venue));
        break;
    case Span::Month:
        m_ui->chartTitle->setFullText(tr("%1 — visits per month").arg(m_report.venue));
        break;
    }
}

/// What is compared has its name there, or why nothing is drawn of it.
void VenueCharts::showLegend()
{
    const QString against = againstText(m_report.question.against);
    m_ui->beforeDot->setVisible(m_bars.isCompared());
    m_ui->beforeWord->setVisible(!against.isEmpty());
    //: In the legend of the chart; %1 is "Period before" or "A year ago"
    m_ui->beforeWord->setText(m_bars.isCompared() ? against : tr("%1: no numbers yet").arg(against));
}

/// The period in one line.
QString VenueCharts::summaryText() const
{
    const VenueNumbers &numbers = m_report.numbers;
    if (numbers.bars.isEmpty())
        return {};
    QString text = tr("%1: visits %L2, returning %L3, new %L4, sign-ins %L5")
                       .arg(m_periodName)
                       .arg(numbers.sums.visits)
                       .arg(numbers.sums.returningVisits())
                       .arg(numbers.sums.newVisits)
                       .arg(numbers.sums.signIns);
    if (numbers.visitsBefore) {
        //: Added to the numbers of a period; %1 is "Period before" or "A year ago", %2 its visits
        text += tr("; %1: %L2").arg(againstText(m_report.question.against)).arg(*numbers.visitsBefore);
    }
    return text;
}

void VenueCharts::showBar(int bar)
{
    m_ui->barLabel->setFullText(bar >= 0 && bar < m_bars.rowCount() ? m_bars.barText(bar) : summaryText());
}

void VenueCharts::showTable(Picture picture)
{
    QString title = m_ui->chartTitle->fullText();
    ChartTable table;
    if (picture == Picture::Visits) {
        table = tableOf(m_bars, 0, m_bars.columnCount() - 1);
    } else if (picture == Picture::Hours) {
        const auto [first, last] = m_weekHours.busyColumns();
        table = tableOf(m_weekHours, first, last, tr("Weekday"));
        title = tr("%1 — when visitors arrive").arg(m_report.venue);
    } else {
        table = tableOf(m_shares, 0, m_shares.columnCount() - 1);
        title = QStringLiteral("%1 — %2").arg(m_report.venue, m_ui->sharesBox->currentText());
    }
    auto *dialog = new ChartTableDialog(title + QStringLiteral(", ") + m_periodName, table, *m_theme, this);
    dialog->open();
}

void VenueCharts::save(Picture picture)
{
    savePicture(this, picture, m_report, chosenShares());
}

void VenueCharts::takeColors()
{
    const Palette &palette = m_theme->palette();
    m_ui->returningDot->setPixmap(mark(palette.chartReturning, devicePixelRatioF(), Mark::Dot));
    m_ui->newDot->setPixmap(mark(palette.chartNew, devicePixelRatioF(), Mark::Dot));
    m_ui->beforeDot->setPixmap(mark(palette.muted, devicePixelRatioF(), Mark::Line));
    for (auto *button : {m_ui->visitsMoreButton, m_ui->hoursMoreButton, m_ui->sharesMoreButton})
        button->setIcon(m_theme->icon(QStringLiteral("more")));
}

/// The column is as wide as its text needs. Beside it the chart has the rest, or all of the line where that
/// would be too little.
void VenueCharts::fitColumns()
{
    const int side = std::max({kLeastSide, fontMetrics().averageCharWidth() * kSideCharacters,
                               m_ui->sideColumn->minimumSizeHint().width()});
    const bool isBeside = width() >= int(side * (1 + kChartShare));
    m_ui->chartsLayout->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->sideColumn->setMinimumWidth(isBeside ? side : 0);
    m_ui->sideColumn->setMaximumWidth(isBeside ? side : QWIDGETSIZE_MAX);
}

void VenueCharts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void VenueCharts::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace foyer::app
