// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/venues/venuespage.h"

#include "app/charts/heatmap.h"
#include "app/charts/sharebars.h"
#include "app/charts/visitschart.h"
#include "app/venues/venuesdelegate.h"
#include "app/widgets/datatable.h"
#include "storage/changes.h"
#include "storage/queries.h"
#include "ui_venuespage.h"

#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>

#include <array>
#include <initializer_list>

namespace foyer::app {
namespace {

using storage::Span;

/// What a period may be drawn by: bars that are neither too thin to point at nor too few to compare.
struct Period
{
    int days;
    std::array<bool, 4> spans; ///< By Span.
    Span preferred;
};

/// In the order of the period box. All but one in whole weeks, so that the period before has the same
/// weekdays.
constexpr std::array kPeriods{
    Period{7, {true, true, false, false}, Span::Day}, Period{28, {true, true, true, false}, Span::Day},
    Period{90, {true, true, true, true}, Span::Day}, Period{364, {true, false, true, true}, Span::Week}};
constexpr int kFirstPeriod = 1;

/// The hours of a day, each added over the period.
QList<storage::SpanCounts> hoursOfDay(const storage::WeekHours &counts, int firstHour)
{
    constexpr int kHours = 24;
    QList<storage::SpanCounts> hours;
    for (int i = 0; i < kHours; ++i) {
        storage::SpanCounts hour{.hour = (firstHour + i) % kHours, .counts = {}, .visitors = {}};
        for (const auto &weekday : counts) {
            const auto &each = weekday[size_t(hour.hour)];
            hour.counts.visits += each.visits;
            hour.counts.newVisits += each.newVisits;
            hour.counts.signIns += each.signIns;
        }
        hours.append(hour);
    }
    return hours;
}

/// Narrower tables leave out the trend, which the chart shows too.
constexpr int kWidthForTrend = 700;
constexpr int kTrendSampleLength = 18;
constexpr int kDotSize = 10;

QPixmap dot(const QColor &color, qreal ratio)
{
    QPixmap pixmap(QSize(kDotSize, kDotSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(0, 0, kDotSize, kDotSize);
    return pixmap;
}

} // namespace

struct VenuesPage::Question
{
    std::optional<qint64> venueId;
    qint64 nowMs = 0;
    Period period{};
    Span span = Span::Day;
};

struct VenuesPage::Numbers
{
    QList<storage::VenueSummary> summaries;
    QList<storage::SpanCounts> bars;
    storage::WeekHours weekHours{};
    int firstHour = 0;
    storage::TraitCounts traits;
    storage::Frequencies frequencies{};
};

VenuesPage::VenuesPage(AppContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_refresher(
          context.reader, [this] { load(); }, this)
    , m_ui(std::make_unique<Ui::VenuesPage>())
{
    m_ui->setupUi(this);
    m_ui->recountBar->setReceiver(context.receiver);
    m_chart = new VisitsChart(m_bars, context.theme, m_ui->chartCard);
    m_chart->setObjectName(QStringLiteral("visitsChart"));
    m_ui->chartLayout->insertWidget(1, m_chart, 1);
    m_ui->periodBox->setCurrentIndex(kFirstPeriod);
    setUpReports();
    setUpTable();
    showBar(-1);
    takeColors();

    connect(m_chart, &VisitsChart::barChosen, this, &VenuesPage::showBar);
    connect(m_ui->periodBox, &QComboBox::currentIndexChanged, this, &VenuesPage::choosePeriod);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &Page::exportRequested);
    connect(m_ui->endpointButton, &QPushButton::clicked, this,
            [this] { Q_EMIT pageRequested(PageId::Endpoint); });
    connect(&context.theme, &Theme::changed, this, &VenuesPage::takeColors);
}

VenuesPage::~VenuesPage() = default;

void VenuesPage::setUpTable()
{
    using Model = models::VenueSummaryModel;
    DataTable *table = m_ui->venuesTable;
    table->setModel(&m_venues);
    table->setItemDelegate(new VenuesDelegate(m_context.theme, table));
    table->sortByColumn(Model::Visits, Qt::DescendingOrder);
    table->setColumnSamples({{},
                             QStringLiteral("000,000,000"),
                             QStringLiteral("▲ +000,000 %"),
                             QStringLiteral("000,000 %"),
                             QStringLiteral("Wed 00:00 PM"),
                             QString(kTrendSampleLength, u'0')});
    table->setOptionalColumns({Model::Trend}, kWidthForTrend);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { chooseVenue(current.row()); });
}

/// A short list leaves its room to the chart; a long one scrolls.
void VenuesPage::fitTable()
{
    const DataTable *table = m_ui->venuesTable;
    const int rows = table->verticalHeader()->defaultSectionSize() * m_venues.rowCount();
    const QMargins inner = m_ui->tableLayout->contentsMargins();
    const QMargins border = m_ui->tableCard->contentsMargins();
    m_ui->tableCard->setMaximumHeight(table->horizontalHeader()->height() + rows + inner.top() +
                                      inner.bottom() + border.top() + border.bottom());
}

void VenuesPage::setActive(bool isActive)
{
    m_refresher.setActive(isActive);
}

Result<VenuesPage::Numbers> VenuesPage::read(storage::Database &db, const Question &question)
{
    const auto today = storage::currentDay(db, question.nowMs);
    if (!today)
        return today.error();
    const DayNumber from = *today - question.period.days + 1;
    auto summaries = storage::venueSummaries(db, from, *today);
    if (!summaries)
        return summaries.error();
    const auto calendar = storage::calendar(db);
    if (!calendar)
        return calendar.error();
    const qint64 scope = question.venueId.value_or(storage::kAllVenues);
    const storage::DayRange range{from, *today};
    const auto weekHours = storage::countsByWeekHour(db, scope, range);
    if (!weekHours)
        return weekHours.error();
    const auto traits = storage::countsByTrait(db, scope, range);
    if (!traits)
        return traits.error();
    const auto frequencies = storage::visitorsByFrequency(db, scope);
    if (!frequencies)
        return frequencies.error();
    Numbers numbers{.summaries = *std::move(summaries),
                    .bars = {},
                    .weekHours = *weekHours,
                    .firstHour = calendar->dayStartHour,
                    .traits = *traits,
                    .frequencies = *frequencies};
    if (question.span == Span::Hour) {
        numbers.bars = hoursOfDay(*weekHours, numbers.firstHour);
        return numbers;
    }
    auto bars = storage::countsBySpan(db, scope, range, question.span);
    if (!bars)
        return bars.error();
    numbers.bars = *std::move(bars);
    return numbers;
}

void VenuesPage::load()
{
    const Question question{m_venueId, m_context.clock.nowMs(), kPeriods.at(m_ui->periodBox->currentIndex()),
                            chosenSpan()};
    m_numbersQuery = m_context.reader.start(
        this, [question](storage::Database &db) { return read(db, question); },
        [this, question](const Result<Numbers> &numbers) {
            // A viewer may look before there is a database: that is nothing wrong, only nothing yet.
            const bool isMissing = !numbers && numbers.error().code == ErrorCode::NotFound;
            m_ui->problemLabel->setVisible(!numbers && !isMissing);
            if (numbers)
                showNumbers(question, *numbers);
            else if (isMissing)
                showNumbers(question, {});
            else
                m_ui->problemLabel->setText(numbers.error().message);
            m_refresher.finished();
        });
}

void VenuesPage::showNumbers(const Question &question, const Numbers &numbers)
{
    {
        const QScopedValueRollback guard(m_isSelecting, true);
        m_venues.setTrendTitle(m_ui->periodBox->currentText());
        m_venues.setSummaries(numbers.summaries);
        int row = m_venues.rowOf(m_venueId);
        if (row < 0) {
            m_venueId.reset();
            row = 0;
        }
        if (m_ui->venuesTable->currentIndex().row() != row)
            m_ui->venuesTable->selectRow(row);
    }
    fitTable();
    m_ui->stack->setCurrentWidget(numbers.summaries.isEmpty() ? m_ui->emptyPage : m_ui->contentPage);
    if (question.venueId != m_venueId || question.span != chosenSpan())
        return; // The answer to the present choice is under way.
    m_bars.setBars(numbers.bars, question.span);
    m_weekHours.setCounts(numbers.weekHours, numbers.firstHour);
    m_traits = numbers.traits;
    m_frequencies = numbers.frequencies;
    showShares();
    showTitles();
    showBar(m_chart->chosenBar());
}

void VenuesPage::chooseVenue(int row)
{
    if (m_isSelecting || row < 0)
        return;
    m_venueId = m_venues.venueId(row);
    m_refresher.restart();
}

void VenuesPage::choosePeriod()
{
    offerSpans();
    m_refresher.restart();
}

void VenuesPage::chooseSpan()
{
    m_refresher.restart();
}

Span VenuesPage::chosenSpan() const
{
    if (m_ui->hourButton->isChecked())
        return Span::Hour;
    if (m_ui->weekButton->isChecked())
        return Span::Week;
    return m_ui->monthButton->isChecked() ? Span::Month : Span::Day;
}

/// A span that was chosen stays as long as the period can be drawn by it.
void VenuesPage::offerSpans()
{
    const Period &period = kPeriods.at(m_ui->periodBox->currentIndex());
    const std::array buttons{m_ui->hourButton, m_ui->dayButton, m_ui->weekButton, m_ui->monthButton};
    const bool canStay = period.spans.at(size_t(chosenSpan()));
    for (size_t i = 0; i < buttons.size(); ++i)
        buttons.at(i)->setEnabled(period.spans.at(i));
    if (!canStay)
        buttons.at(size_t(period.preferred))->setChecked(true);
}

void VenuesPage::setUpReports()
{
    auto *heatMap = new HeatMap(m_weekHours, m_context.theme, m_ui->hoursCard);
    heatMap->setObjectName(QStringLiteral("heatMap"));
    m_ui->hoursLayout->addWidget(heatMap, 1);
    m_shareBars = new ShareBars(m_shares, m_context.theme, m_ui->sharesCard);
    m_shareBars->setObjectName(QStringLiteral("shareBars"));
    m_ui->sharesLayout->insertWidget(1, m_shareBars);
    QWidget *before = m_ui->venuesTable;
    for (QWidget *next :
         std::initializer_list<QWidget *>{m_ui->hourButton, m_ui->dayButton, m_ui->weekButton,
                                          m_ui->monthButton, m_chart, heatMap, m_ui->sharesBox}) {
        setTabOrder(before, next);
        before = next;
    }
    m_ui->dayButton->setChecked(true);
    offerSpans();
    connect(heatMap, &HeatMap::cellChosen, this, [this](const QString &text) {
        m_ui->hoursTitle->setFullText(text.isEmpty() ? tr("When visitors arrive") : text);
    });
    m_ui->hoursTitle->setFullText(tr("When visitors arrive"));
    connect(m_ui->sharesBox, &QComboBox::currentIndexChanged, this, &VenuesPage::showShares);
    for (const auto *button : {m_ui->hourButton, m_ui->dayButton, m_ui->weekButton, m_ui->monthButton})
        connect(button, &QPushButton::clicked, this, &VenuesPage::chooseSpan);
    showShares();
}

void VenuesPage::showShares()
{
    using Shares = models::SharesModel;
    const std::array<Shares::Parts, 5> parts{Shares::byAge(m_traits), Shares::byGender(m_traits),
                                             Shares::byProvider(m_traits), Shares::byDevice(m_traits),
                                             Shares::byFrequency(m_frequencies)};
    const int report = m_ui->sharesBox->currentIndex();
    m_shares.setParts(parts.at(size_t(report)));
    m_ui->sharesBox->setToolTip(report == int(parts.size()) - 1 ? tr("Of all visitors so far")
                                                                : tr("Of the visits in the period"));
    m_shareBars->setAccessibleName(m_ui->sharesBox->currentText());
}

void VenuesPage::showTitles()
{
    const int row = m_venues.rowOf(m_venueId);
    if (row < 0)
        return;
    const QString venue = m_venues.venueText(row);
    switch (m_bars.span()) {
    case Span::Hour:
        m_ui->chartTitle->setFullText(tr("%1 — visits by hour of the day").arg(venue));
        break;
    case Span::Day:
        m_ui->chartTitle->setFullText(tr("%1 — visits per day").arg(venue));
        break;
    case Span::Week:
        m_ui->chartTitle->setFullText(tr("%1 — visits per week").arg(venue));
        break;
    case Span::Month:
        m_ui->chartTitle->setFullText(tr("%1 — visits per month").arg(venue));
        break;
    }
}

/// The period in one line.
QString VenuesPage::summaryText() const
{
    const int row = m_venues.rowOf(m_venueId);
    if (row < 0)
        return {};
    const storage::VenueSummary &numbers = m_venues.summary(row);
    return tr("%1: visits %L2 (%L3 in the period before), returning %L4, new %L5, sign-ins %L6")
        .arg(m_ui->periodBox->currentText())
        .arg(numbers.visits)
        .arg(numbers.visitsBefore)
        .arg(numbers.visits - numbers.newVisits)
        .arg(numbers.newVisits)
        .arg(numbers.signIns);
}

void VenuesPage::showBar(int bar)
{
    m_ui->barLabel->setFullText(bar >= 0 && bar < m_bars.rowCount() ? m_bars.barText(bar) : summaryText());
}

void VenuesPage::takeColors()
{
    const Palette &palette = m_context.theme.palette();
    m_ui->returningDot->setPixmap(dot(palette.chartReturning, devicePixelRatioF()));
    m_ui->newDot->setPixmap(dot(palette.chartNew, devicePixelRatioF()));
}

} // namespace foyer::app
