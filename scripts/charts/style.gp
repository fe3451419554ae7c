# shared look of every chart
