// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/livepage.h"

#include "app/frame/receiverwords.h"
#include "app/live/livedelegate.h"
#include "app/visitors/visitordrawer.h"
#include "app/widgets/findshortcut.h"
#include "app/widgets/look.h"
#include "app/widgets/tile.h"
#include "app/widgets/todayrow.h"
#include "app/widgets/venuecombo.h"
#include "domain/businessday.h"
#include "models/todaytiles.h"
#include "ui_livepage.h"

#include <QScrollBar>

namespace foyer::app {

using models::LiveRowModel;

namespace {

/// The last 15 minutes move on by themselves.
constexpr std::chrono::seconds kLookAgain{20};
constexpr int kDrawerWidth = 268;
constexpr int kRoomForState = 820;  ///< Narrower pages leave the state to the line below.
constexpr int kRoomForDrawer = 900; ///< Narrower pages show it for a chosen row only.
// Narrower tables leave out with what a guest signed in (the drawer has it), then how: names of venues are
// long.
constexpr int kDeviceColumn = 800;
constexpr int kProviderColumn = 660;

} // namespace

LivePage::LivePage(AppContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::LivePage>())
    , m_feed(context.reader, context.clock)
    , m_refresher(
          context.reader, [this] { load(); }, this)
{
    m_ui->setupUi(this);
    m_drawer = new VisitorDrawer(context, this);
    m_drawer->setFixedWidth(withText(kDrawerWidth));
    m_ui->lower->addWidget(m_drawer);
    addTiles();
    setUpTable();
    setUpControls();
    if (context.receiver != nullptr)
        connect(context.receiver, &service::Receiver::statusChanged, this, &LivePage::showState);
    connect(&context.theme, &Theme::changed, this, &LivePage::showIcons);
    fillVenueCombo(*m_ui->venueFilter, {});
    showIcons();
    showState();
}

LivePage::~LivePage() = default;

void LivePage::addTiles()
{
    for (const auto &caption : todayCaptions()) {
        auto *tile = new Tile(m_context.theme, caption, this);
        m_ui->tiles->addWidget(tile, 1);
        m_tiles.append(tile);
    }
}

void LivePage::setUpTable()
{
    auto *table = m_ui->table;
    table->setModel(&m_feed.model());
    m_feed.model().follow(*m_context.privacy);
    table->setItemDelegate(new LiveDelegate(m_context.theme, table));
    table->setColumnSamples(liveColumnSamples());
    table->setOptionalColumns({LiveRowModel::Device}, kDeviceColumn);
    table->setOptionalColumns({LiveRowModel::SignedInWith}, kProviderColumn);
    table->addActions(m_drawer->menuActions());
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LivePage::showChosen);
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, this, &LivePage::updateHold);
    connect(&m_feed, &models::LiveFeed::refreshed, this, &LivePage::takeRows);
    connect(&m_feed, &models::LiveFeed::waitingChanged, this, &LivePage::showWaiting);
    connect(&m_feed.model(), &QAbstractItemModel::rowsInserted, this, &LivePage::showEmptiness);
    connect(&m_feed.model(), &QAbstractItemModel::rowsRemoved, this, &LivePage::showEmptiness);
}

void LivePage::setUpControls()
{
    // At each key: the next one's search takes the place of this one's.
    connect(m_ui->search, &QLineEdit::textChanged, this, &LivePage::applyFilter);
    connect(m_ui->venueFilter, &QComboBox::currentIndexChanged, this, &LivePage::applyFilter);
    connect(m_ui->pauseButton, &QPushButton::toggled, this, [this](bool isPaused) {
        m_ui->pauseButton->setText(isPaused ? tr("Resume") : tr("Pause"));
        showIcons();
        updateHold();
    });
    connect(m_ui->waitingButton, &QPushButton::clicked, this, &LivePage::goToNewest);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &LivePage::askForExport);
    connect(m_ui->emptyButton, &QPushButton::clicked, this, [this] {
        if (isFiltered())
            clearFilter();
        else
            Q_EMIT pageRequested(PageId::Endpoint);
    });
    addFindShortcut(*this, *m_ui->search);
    m_refresher.repeatEvery(kLookAgain);
}

void LivePage::setActive(bool isActive)
{
    m_refresher.setActive(isActive);
}

bool LivePage::isSettled() const
{
    return m_hasLoaded && m_refresher.isIdle() && m_drawer->isSettled();
}

void LivePage::load()
{
    m_partsLoading = 2;
    m_feed.refresh();
    loadToday();
    m_drawer->refresh();
}

void LivePage::loadToday()
{
    m_context.reader.run(
        this,
        [venue = chosenVenue(*m_ui->venueFilter),
         nowMs = m_context.clock.nowMs()](storage::Database &db) -> Result<Today> {
            auto summary = storage::todaySummary(db, venue, nowMs);
            if (!summary)
                return summary.error();
            const auto day = storage::currentDay(db, nowMs);
            if (!day)
                return day.error();
            auto venues = storage::venues(db);
            if (!venues)
                return venues.error();
            return Today{*std::move(summary), dateOfDay(*day), *std::move(venues)};
        },
        [this](const Result<Today> &today) {
            if (today)
                showToday(*today);
            partLoaded();
        });
}

void LivePage::partLoaded()
{
    if (m_partsLoading > 0 && --m_partsLoading == 0)
        m_refresher.finished();
}

void LivePage::takeRows(const Result<void> &result)
{
    m_problem = result ? QString() : result.error().message;
    m_hasLoaded = true;
    showEmptiness();
    if (!m_feed.isHeld() && width() >= withText(kRoomForDrawer))
        m_ui->table->chooseNewest();
    partLoaded();
}

void LivePage::applyFilter()
{
    const storage::LiveFilter filter{chosenVenue(*m_ui->venueFilter), m_ui->search->text().trimmed()};
    if (filter == m_feed.filter())
        return;
    m_ui->pauseButton->setChecked(false);
    m_ui->table->verticalScrollBar()->setValue(0);
    m_drawer->clear();
    m_feed.setFilter(filter);
    m_refresher.request(); // The tiles are of the venue too.
}

void LivePage::showToday(const Today &today)
{
    fillVenueCombo(*m_ui->venueFilter, today.venues);
    app::showToday(m_tiles, models::todayTiles(today.summary, today.day));
}

void LivePage::showState()
{
    const auto words = receiverWords(m_context);
    m_ui->state->setText(QString(words.mark % u' ' % words.brief));
    setLook(m_ui->state, "pill", words.tone);
    m_ui->state->setAccessibleName(words.phrase);
    m_ui->state->setToolTip(plainToolTip(words.phrase));
}

void LivePage::showEmptiness()
{
    const bool isEmpty = m_hasLoaded && m_feed.model().rowCount() == 0;
    m_ui->tableStack->setCurrentWidget(isEmpty ? m_ui->emptyPage : m_ui->tablePage);
    if (!isEmpty)
        return;
    m_ui->emptyButton->setVisible(m_problem.isEmpty());
    if (!m_problem.isEmpty()) {
        m_ui->emptyTitle->setText(tr("The sign-ins cannot be read"));
        m_ui->emptyText->setText(m_problem);
    } else if (isFiltered()) {
        m_ui->emptyTitle->setText(tr("Nothing matches"));
        m_ui->emptyText->setText(tr("No sign-in matches this search and venue."));
        m_ui->emptyButton->setText(tr("Show all sign-ins"));
    } else {
        m_ui->emptyTitle->setText(tr("No sign-ins yet"));
        m_ui->emptyText->setText(tr("Paste this computer's webhook address into Purple, under Management › "
                                    "Venues › Webhooks. Guests appear here as they sign in."));
        m_ui->emptyButton->setText(tr("Show the address"));
    }
}

void LivePage::showWaiting(int count)
{
    m_ui->waitingButton->setVisible(count > 0);
    m_ui->waitingButton->setText(tr("%Ln new ↑", nullptr, count));
}

void LivePage::showChosen()
{
    const auto current = m_ui->table->currentIndex();
    m_drawer->setVisible(current.isValid() || width() >= withText(kRoomForDrawer));
    if (!current.isValid()) {
        m_drawer->clear();
        return;
    }
    const auto &row = m_feed.model().row(current.row());
    if (row.isTest)
        m_drawer->showTest(row);
    else
        m_drawer->showVisitor(row.visitorId);
}

void LivePage::showIcons()
{
    const bool isPaused = m_ui->pauseButton->isChecked();
    m_ui->pauseButton->setIcon(
        m_context.theme.icon(isPaused ? QStringLiteral("resume") : QStringLiteral("pause")));
    m_ui->table->viewport()->update();
}

void LivePage::updateHold()
{
    const bool isScrolledAway = m_ui->table->verticalScrollBar()->value() > 0;
    m_feed.setHeld(isScrolledAway || m_ui->pauseButton->isChecked());
}

void LivePage::goToNewest()
{
    m_ui->pauseButton->setChecked(false);
    m_ui->table->verticalScrollBar()->setValue(0);
    m_ui->table->setFocus(Qt::OtherFocusReason);
}

void LivePage::clearFilter()
{
    m_ui->search->clear();
    m_ui->venueFilter->setCurrentIndex(0);
    applyFilter();
}

void LivePage::askForExport()
{
    const auto &filter = m_feed.filter();
    ExportRequest request{.kind = storage::ExportKind::SignIns, .filter = {.signInText = filter.text}};
    if (!filter.text.isEmpty())
        request.words.append(tr("Search: %1").arg(filter.text));
    if (filter.venueId) {
        request.filter.venueIds = {*filter.venueId};
        request.words.append(m_ui->venueFilter->currentText());
    }
    Q_EMIT exportRequested(request);
}

bool LivePage::isFiltered() const
{
    return m_feed.filter() != storage::LiveFilter();
}

void LivePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_ui->state->setVisible(width() >= withText(kRoomForState));
    m_drawer->setVisible(m_ui->table->currentIndex().isValid() || width() >= withText(kRoomForDrawer));
}

} // namespace foyer::app
