"""How many there are and how many of them stand how: 共24个考核指标，达到省定验收标准的有8个."""
