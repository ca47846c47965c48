// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/venues/venuespage.h"

#include "app/charts/visitschart.h"
#include "app/venues/venuesdelegate.h"
#include "app/widgets/datatable.h"
#include "models/numbertext.h"
#include "storage/queries.h"
#include "ui_venuespage.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>

#include <array>

namespace foyer::app {
namespace {

struct Period
{
    int days;
    int daysPerBar;
};

/// In the order of the period box. Whole weeks, so that the period before has the same weekdays; a year's
/// days would be bars too thin to point at.
constexpr std::array kPeriods{Period{7, 1}, Period{28, 1}, Period{90, 1}, Period{364, 7}};
constexpr int kFirstPeriod = 1;

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
};

struct VenuesPage::Numbers
{
    QList<storage::VenueSummary> summaries;
    QList<storage::DayCount> counts;
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
    setTabOrder(m_ui->venuesTable, m_chart);
    m_ui->periodBox->setCurrentIndex(kFirstPeriod);
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
    auto counts = storage::visitsPerDay(db, question.venueId, from, *today);
    if (!counts)
        return counts.error();
    return Numbers{std::move(*summaries), std::move(*counts)};
}

void VenuesPage::load()
{
    const Question question{m_venueId, m_context.clock.nowMs(), kPeriods.at(m_ui->periodBox->currentIndex())};
    m_context.reader.run(
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
    if (question.venueId != m_venueId)
        return; // The answer to the present choice is under way.
    m_bars.setCounts(numbers.counts, question.period.daysPerBar);
    showSummary();
    showBar(m_chart->chosenBar());
}

void VenuesPage::chooseVenue(int row)
{
    if (m_isSelecting || row < 0)
        return;
    m_venueId = m_venues.venueId(row);
    m_refresher.request();
}

void VenuesPage::choosePeriod()
{
    m_refresher.request();
}

void VenuesPage::showSummary()
{
    const int row = m_venues.rowOf(m_venueId);
    if (row < 0)
        return;
    const QString venue = m_venues.venueText(row);
    m_ui->chartTitle->setFullText(m_bars.daysPerBar() == 1 ? tr("%1 — visits per day").arg(venue)
                                                           : tr("%1 — visits per week").arg(venue));
    const storage::VenueSummary &numbers = m_venues.summary(row);
    const QLocale locale;
    const qint64 returning = numbers.visits - numbers.newVisits;
    const auto share = [&numbers](qint64 part) {
        return numbers.visits == 0 ? QString()
                                   : tr("%1 of visits")
                                         .arg(models::percentText(100.0 * static_cast<double>(part) /
                                                                  static_cast<double>(numbers.visits)));
    };
    m_ui->summaryTitle->setText(m_ui->periodBox->currentText());
    m_ui->visitsValue->setText(locale.toString(numbers.visits));
    m_ui->visitsNote->setText(tr("%L1 in the period before").arg(numbers.visitsBefore));
    m_ui->newValue->setText(locale.toString(numbers.newVisits));
    m_ui->newNote->setText(share(numbers.newVisits));
    m_ui->returningValue->setText(locale.toString(returning));
    m_ui->returningNote->setText(share(returning));
    m_ui->signInsValue->setText(locale.toString(numbers.signIns));
}

void VenuesPage::showBar(int bar)
{
    m_ui->barLabel->setText(bar >= 0 && bar < m_bars.rowCount()
                                ? m_bars.barText(bar)
                                : tr("Point at a bar, or use the arrow keys, for its exact numbers."));
}

void VenuesPage::takeColors()
{
    const Palette &palette = m_context.theme.palette();
    m_ui->returningDot->setPixmap(dot(palette.chartReturning, devicePixelRatioF()));
    m_ui->newDot->setPixmap(dot(palette.chartNew, devicePixelRatioF()));
}

} // namespace foyer::app
