// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"
#include "models/endpointview.h"

#include <QWidget>

class QLabel;

namespace foyer::app {

class ElidingLabel;

/// One step of the way to verified: a bar, thick when the step is done, over its name and since when. GUI
/// thread; owned by the page.
class StepBar final : public QWidget
{
    Q_OBJECT
public:
    StepBar(const Theme &theme, QWidget *parent);

    void setStep(const models::EndpointStep &step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QLabel *m_title;
    ElidingLabel *m_text;
    bool m_isDone = false;
};

} // namespace foyer::app
