package enum ChartScript {}
