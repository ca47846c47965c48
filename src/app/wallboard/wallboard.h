// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/frame/windowmemory.h"
#include "app/refresher.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;

namespace foyer::app {

class ElidingLabel;
class WallChart;
class WallTile;

/// Today's numbers for all in the room: tiles and the visits by hour of one venue or all, in letters that
/// grow with the screen. It names nobody. The venue is chosen in a bar that comes with the mouse or any key
/// and goes a while after, unless the keyboard is in it; Esc and F11 leave. GUI thread; owned by the main
/// window.
class Wallboard final : public QWidget
{
    Q_OBJECT
public:
    /// \a memory has the venue that was chosen last, and outlives this.
    Wallboard(AppContext &context, WindowMemory &memory);
    ~Wallboard() override;

    /// Whether everything asked for has been shown.
    [[nodiscard]] bool isSettled() const { return m_hasLoaded && m_refresher.isIdle(); }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Numbers;

    static Result<Numbers> read(storage::Database &db, std::optional<qint64> venueId, qint64 nowMs);
    void buildHead();
    void buildTiles();
    void buildControls();
    void load();
    void showNumbers(const Numbers &numbers);
    void showState();
    void showTime();
    void chooseVenue();
    void showControls();
    void hideControls();
    void placeControls();
    void fitText();

    AppContext &m_context;
    WindowMemory &m_memory;
    Refresher m_refresher;
    storage::PendingQuery m_query;
    QTimer m_clockTimer;
    QTimer m_controlsTimer; ///< Until the bar and the pointer go.
    bool m_hasLoaded = false;

    ElidingLabel *m_venue;
    QLabel *m_state;
    QLabel *m_clock;
    QLabel *m_date;
    QLabel *m_problem;
    QList<WallTile *> m_tiles;
    WallChart *m_chart;
    QWidget *m_controls;
    QComboBox *m_venues;
};

} // namespace foyer::app
