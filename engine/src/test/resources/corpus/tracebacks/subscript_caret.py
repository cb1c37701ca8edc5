grid = [[1, 2], [3, 4]]
print(grid[1][1])
print(grid[0][0] + grid[1][5] * 2)
