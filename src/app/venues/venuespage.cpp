// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/venues/venuespage.h"

#include "app/charts/charttable.h"
#include "app/venues/reportdialog.h"
#include "app/venues/venuesdelegate.h"
#include "app/widgets/datatable.h"
#include "models/daytext.h"
#include "ui_venuespage.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace foyer::app {
namespace {

/// Narrower tables leave out first the trend, which the chart shows too, then the busiest hour: in
/// characters.
constexpr int kCharactersForTrend = 85;
constexpr int kCharactersForBusiest = 65;

const auto kVenueChoice = QStringLiteral("venue");
const auto kPeriodChoice = QStringLiteral("period");
/// Days move on, whether somebody comes or not.
constexpr std::chrono::minutes kLookAgain{1};

constexpr int kTrendSampleLength = 18;
/// So many rows have room whatever else there is; a longer list scrolls.
constexpr int kLeastRows = 4;

} // namespace

VenuesPage::VenuesPage(AppContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_refresher(
          context.reader, [this] { load(); }, this)
    , m_ui(std::make_unique<Ui::VenuesPage>())
{
    m_ui->setupUi(this);
    m_ui->recountBar->setReceiver(context.receiver);
    m_refresher.repeatEvery(kLookAgain);
    m_ui->charts->setTheme(context.theme);
    setUpTable();
    setUpActions();
    m_ui->charts->setTabOrderAfter(m_ui->venuesTable);
    choosePeriod();

    connect(m_ui->periodPicker, &PeriodPicker::changed, this, &VenuesPage::choosePeriod);
    connect(m_ui->charts, &VenueCharts::spanChosen, this, [this] { m_refresher.restart(); });
    connect(m_ui->charts, &VenueCharts::visitorsRequested, this, &Page::visitorsRequested);
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
    const int character = table->fontMetrics().averageCharWidth();
    table->setOptionalColumns({Model::Trend}, character * kCharactersForTrend);
    table->setOptionalColumns({Model::Busiest}, character * kCharactersForBusiest);
    auto *trend = new QAction(tr("Show the line as table"), table);
    trend->setObjectName(QStringLiteral("trendTableAction"));
    table->addAction(trend);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(trend, &QAction::triggered, this, &VenuesPage::showTrend);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { chooseVenue(current.row()); });
}

void VenuesPage::setUpActions()
{
    auto *menu = new QMenu(m_ui->pictureButton);
    const std::array pictures{std::pair(Picture::All, tr("All charts")),
                              std::pair(Picture::Visits, tr("Visits")),
                              std::pair(Picture::Hours, tr("When visitors arrive")),
                              std::pair(Picture::Shares, tr("The report that is chosen"))};
    for (const auto &[picture, text] : pictures) {
        auto *action = menu->addAction(text);
        connect(action, &QAction::triggered, this,
                [this, picture = picture] { m_ui->charts->save(picture); });
    }
    menu->actions().constFirst()->setObjectName(QStringLiteral("allChartsAction"));
    m_ui->pictureButton->setMenu(menu);
    connect(m_ui->reportButton, &QPushButton::clicked, this, &VenuesPage::openReport);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &VenuesPage::askForExport);
    connect(m_ui->endpointButton, &QPushButton::clicked, this,
            [this] { Q_EMIT pageRequested(PageId::Endpoint); });
}

void VenuesPage::setActive(bool isActive)
{
    m_refresher.setActive(isActive);
}

QVariantMap VenuesPage::choices() const
{
    QVariantMap choices{{kPeriodChoice, m_ui->periodPicker->periodWord()}};
    if (m_venueId)
        choices.insert(kVenueChoice, *m_venueId);
    return choices;
}

void VenuesPage::restoreChoices(const QVariantMap &choices)
{
    if (choices.contains(kVenueChoice))
        m_venueId = choices.value(kVenueChoice).toLongLong();
    m_ui->periodPicker->restorePeriod(choices.value(kPeriodChoice).toString());
}

VenueQuestion VenuesPage::question() const
{
    VenueQuestion question{.venueId = m_venueId};
    m_ui->periodPicker->ask(question);
    question.span = m_ui->charts->chosenSpan();
    question.nowMs = m_context.clock.nowMs();
    return question;
}

/// The table and the charts are read at the same time: neither waits for the other.
void VenuesPage::load()
{
    const VenueQuestion asked = question();
    m_partsLoading = 2;
    m_problem.clear();
    m_numbersQuery = m_context.reader.start(
        this, [asked](storage::Database &db) { return readVenueNumbers(db, asked); },
        [this, asked](const Result<VenueNumbers> &numbers) {
            showNumbers(asked, numbers);
            partLoaded();
        });
    m_tableQuery = m_context.reader.start(
        &m_tableQueries, [asked](storage::Database &db) { return readVenueTable(db, asked); },
        [this](const Result<VenueTable> &table) {
            showTable(table);
            partLoaded();
        });
}

void VenuesPage::partLoaded()
{
    if (--m_partsLoading > 0)
        return;
    m_ui->problemLabel->setText(m_problem);
    m_ui->problemLabel->setVisible(!m_problem.isEmpty());
    m_refresher.finished();
}

/// Whether it is one. A viewer may look before there is a database: that is nothing wrong, only nothing yet.
bool VenuesPage::takeProblem(const Error &error)
{
    if (error.code == ErrorCode::NotFound)
        return false;
    m_problem = error.message;
    return true;
}

void VenuesPage::showTable(const Result<VenueTable> &table)
{
    if (!table && takeProblem(table.error()))
        return;
    const VenueTable shown = table ? *table : VenueTable{};
    {
        const QScopedValueRollback guard(m_isSelecting, true);
        m_venues.setTrend(m_ui->periodPicker->choiceText(), shown.range.from);
        m_venues.setSummaries(shown.summaries);
        int row = m_venues.rowOf(m_venueId);
        if (row < 0 && m_venueId && table) {
            m_venueId.reset();
            m_refresher.request(); // The charts are those of a venue that is gone.
        }
        row = std::max(row, 0);
        if (m_ui->venuesTable->currentIndex().row() != row)
            m_ui->venuesTable->selectRow(row);
    }
    if (table)
        m_range = shown.range;
    if (shown.counted) {
        const storage::DayRange offered{shown.counted->from, std::max(shown.counted->to, shown.range.to)};
        m_ui->periodPicker->setDays(offered, shown.range);
    }
    fitTable();
    const bool isEmpty = shown.summaries.isEmpty();
    for (QWidget *each :
         {static_cast<QWidget *>(m_ui->pictureButton), static_cast<QWidget *>(m_ui->reportButton)})
        each->setEnabled(!isEmpty);
    m_ui->stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_ui->emptyPage) : m_ui->contentPage);
    if (const auto early = std::exchange(m_early, std::nullopt))
        showNumbers(early->first, early->second);
}

void VenuesPage::showNumbers(const VenueQuestion &question, const Result<VenueNumbers> &numbers)
{
    if (!numbers && takeProblem(numbers.error()))
        return;
    if (question.venueId != m_venueId)
        return; // The answer to the present choice follows.
    const int row = m_venues.rowOf(m_venueId);
    if (row < 0 && m_venueId) { // What it is called comes with the table.
        m_early.emplace(question, numbers);
        return;
    }
    m_ui->charts->showReport(
        {m_venues.venueText(std::max(row, 0)), question, numbers ? *numbers : VenueNumbers()},
        m_ui->periodPicker->periodText());
}

/// A short list leaves its room to the charts; a long one scrolls.
void VenuesPage::fitTable()
{
    const DataTable *table = m_ui->venuesTable;
    const QMargins inner = m_ui->tableLayout->contentsMargins();
    const QMargins border = m_ui->tableCard->contentsMargins();
    const auto heightOf = [&](int rows) {
        return table->horizontalHeader()->height() + rows * table->verticalHeader()->defaultSectionSize() +
               inner.top() + inner.bottom() + border.top() + border.bottom();
    };
    m_ui->tableCard->setMinimumHeight(heightOf(std::min(kLeastRows, m_venues.rowCount())));
    m_ui->tableCard->setMaximumHeight(heightOf(m_venues.rowCount()));
}

void VenuesPage::askForExport()
{
    ExportRequest request{.kind = storage::ExportKind::VenueDays};
    if (m_venueId) {
        request.filter.venueIds = {*m_venueId};
        request.words.append(m_venues.venueText(m_venues.rowOf(m_venueId)));
    }
    if (m_range) {
        request.filter.from = dateOfDay(m_range->from);
        request.filter.to = dateOfDay(m_range->to);
        request.words.append(m_ui->periodPicker->periodText());
    }
    Q_EMIT exportRequested(request);
}

void VenuesPage::chooseVenue(int row)
{
    if (m_isSelecting || row < 0)
        return;
    m_venueId = m_venues.venueId(row);
    m_refresher.restart();
}

/// With nothing to compare there is no change.
void VenuesPage::choosePeriod()
{
    const VenueQuestion asked = question();
    m_ui->charts->offerSpans(asked.days());
    m_ui->venuesTable->offerColumn(models::VenueSummaryModel::Change,
                                   asked.against != storage::Against::Nothing);
    fitHeader();
    m_refresher.restart();
}

void VenuesPage::openReport()
{
    QList<ReportedVenue> venues;
    for (int row = 0; row < m_venues.rowCount(); ++row)
        venues.append({m_venues.venueId(row), m_venues.venueText(row)});
    if (venues.isEmpty())
        return;
    auto *dialog =
        new ReportDialog(m_context.reader, question(), venues, std::max(0, m_venues.rowOf(m_venueId)), this);
    dialog->open();
}

void VenuesPage::showTrend()
{
    const int row = m_venues.rowOf(m_venueId);
    if (row < 0)
        return;
    ChartTable table{{tr("Days"), tr("Visits")}, {}};
    const auto points = m_venues.trendPoints(row);
    for (const auto &point : points)
        table.rows.append({models::daysText(point.days, true), point.visits});
    auto *dialog = new ChartTableDialog(m_venues.venueText(row) + QStringLiteral(", ") +
                                            m_ui->periodPicker->periodText(),
                                        table, m_context.theme, this);
    dialog->open();
}

/// All on one line where that has room; else what is asked goes below, then the actions, at last each on
/// lines of its own.
void VenuesPage::fitHeader()
{
    const QMargins margins = m_ui->pageLayout->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const int gap = m_ui->header->horizontalSpacing();
    const int picker = m_ui->periodPicker->widthOfOneLine();
    const int rest = m_ui->titleLabel->sizeHint().width() + gap + m_ui->actionBar->sizeHint().width();
    const int columns = m_ui->header->columnCount();
    m_ui->periodPicker->setTwoLines(picker > room);
    if (rest + gap + picker <= room)
        m_ui->header->addWidget(m_ui->periodPicker, 0, 1);
    else
        m_ui->header->addWidget(m_ui->periodPicker, 2, 0, 1, columns, Qt::AlignLeft);
    if (rest <= room)
        m_ui->header->addWidget(m_ui->actionBar, 0, columns - 1);
    else
        m_ui->header->addWidget(m_ui->actionBar, 1, 0, 1, columns, Qt::AlignLeft);
}

/// Of the narrowest header, whichever there is now: the window can always be made narrower.
QSize VenuesPage::minimumSizeHint() const
{
    const QMargins margins = m_ui->pageLayout->contentsMargins();
    const int widest = std::max({m_ui->titleLabel->sizeHint().width(), m_ui->actionBar->sizeHint().width(),
                                 m_ui->periodPicker->widthOfTwoLines()});
    return {widest + margins.left() + margins.right(), Page::minimumSizeHint().height()};
}

void VenuesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitHeader();
}

void VenuesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeader();
}

} // namespace foyer::app
