// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/receiver.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace foyer::app {

/// Says that everything is being counted anew, how far that is, and lets it be cancelled. Not there when
/// nothing is counted.
class RecountBar final : public QWidget
{
    Q_OBJECT
public:
    explicit RecountBar(QWidget *parent = nullptr);

    /// Whose counting it shows; null: nobody's. Outlives the bar.
    void setReceiver(service::Receiver *receiver);

private:
    void attach();
    void showState();

    service::Receiver *m_receiver = nullptr;
    QPointer<service::Recounting> m_recounting;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace foyer::app
